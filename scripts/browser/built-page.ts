/** The built page for the tests, kept as long as none of its inputs changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { geodataFolder } from '../../src/cli/geodata-files';
import { buildAtlas } from '../vite/build-atlas';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = join(root, '.cache');
/** Folders of the repository that the build may read, besides the files at the top level. */
const folders = ['src', 'scripts', 'public'];

/** The folder with the built page; builds it if there is none for these inputs. */
export async function builtPage(): Promise<string> {
  const files = inputs(root, geodataFolder);
  const page = join(kept, `page-${hashOf(files)}`);
  if (existsSync(page)) return page;
  mkdirSync(kept, { recursive: true });
  const unfinished = join(kept, `unfinished-${process.pid}`);
  try {
    await buildInto(unfinished, new Set(files.values()));
    for (const name of readdirSync(kept))
      if (name.startsWith('page-')) rmSync(join(kept, name), { recursive: true });
    // Renamed only when it is complete: a build that was stopped must not be mistaken for one.
    renameSync(unfinished, page);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return page;
}

async function buildInto(outDir: string, files: ReadonlySet<string>): Promise<void> {
  // As `npm start` builds it; under the test runner's mode the page would contain compiler
  // warnings.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await buildAtlas({
      root,
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
      plugins: [onlyOf(files)],
    });
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
}

/** Every input of the page, by name; the lock file stands for the installed packages. */
export function inputs(from: string, geodata: string): ReadonlyMap<string, string> {
  const top = readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ name }) => name);
  const names = [...top, ...folders.flatMap((folder) => filesIn(from, folder))];
  return new Map([
    ...names.map((name): [string, string] => [name, join(from, name)]),
    ...filesIn(geodata, '.').map((name): [string, string] => [
      `geodata: ${name}`,
      join(geodata, name),
    ]),
    ['packages', join(from, 'node_modules/.package-lock.json')],
  ]);
}

/** A hash of names and contents; a missing file has none. */
export function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(process.version);
  for (const [name, path] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const content = existsSync(path) ? readFileSync(path) : '';
    hash.update(`\n${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(from: string, folder: string): string[] {
  if (!existsSync(join(from, folder))) return [];
  return readdirSync(join(from, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
}

/** Fails a build that reads a module from another folder, whose changes would go unnoticed. */
function onlyOf(files: ReadonlySet<string>): Plugin {
  const packages = join(root, 'node_modules');
  return {
    name: 'only-inputs',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const path = id.split('?')[0] ?? '';
        if (files.has(path) || path.startsWith(packages) || !existsSync(path)) continue;
        throw new Error(`${path} is part of the page, but not of its inputs in built-page.ts`);
      }
    },
  };
}
