/**
 * `npm run package`: the npm package, into `package/`: the command `atlas` and the library of
 * `src/api/`, each bundled with what it needs and nothing of the page, and their types. The files
 * lie two folders below the root, as those of `src/` do, so that both find `geodata/` beside them.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './compile/bundle';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}package`;

rmSync(folder, { recursive: true, force: true });
await bundle({
  root,
  folder,
  input: { 'cli/atlas': 'src/cli/atlas.ts', 'api/index': 'src/api/index.ts' },
  // Beside the command, which looks for `kept` there.
  chunks: 'cli/[name].js',
  banner: (name) => (name === 'cli/atlas' ? '#!/usr/bin/env node' : ''),
});
chmodSync(`${folder}/cli/atlas.js`, 0o755);
// What the command keeps of the data for later calls, so that the first call has it.
mkdirSync(`${folder}/cli/kept`);
const first = spawnSync(process.execPath, [`${folder}/cli/atlas.js`, 'link'], {
  env: { ...process.env, ATLAS_GEODATA: '' },
  input: 'Lachin',
  stdio: ['pipe', 'ignore', 'inherit'],
});
if (first.status !== 0) throw new Error('The compiled command does not run.');

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.package.json'], {
  cwd: root,
  stdio: 'inherit',
});
for (const file of filesIn(`${folder}/types`)) writeFileSync(file, withEndings(file));
process.exitCode = status ?? 1;

function filesIn(path: string): readonly string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.d.ts')).map((name) => join(path, name));
}

/** The text of a file of types whose imports have endings, which Node's rules of modules want. */
function withEndings(file: string): string {
  return readFileSync(file, 'utf8').replace(
    /((?:from|import)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)(['"])/g,
    (_, before: string, target: string, after: string) => {
      const path = join(dirname(file), target);
      const ending = existsSync(`${path}.d.ts`) ? '.js' : '/index.js';
      return `${before}${target}${ending}${after}`;
    },
  );
}
