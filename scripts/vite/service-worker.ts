/**
 * Vite plugin: `sw.js`, the service worker with the list of the files of the build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { folderOf, languages } from '../../src/i18n/languages';
import { detailedPage } from '../../src/state/background-address';
import { withoutComments } from './early-script';

const script = fileURLToPath(new URL('../../src/storage/service-worker.js', import.meta.url));
const shared = fileURLToPath(new URL('../../public/', import.meta.url));

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** What the service worker keeps, with paths in the folder of the site. */
export interface WorkerFiles {
  readonly version: string;
  readonly shared: readonly string[];
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** Kept once they are visited, and not before. */
  readonly visited: readonly string[];
  /** In hexadecimal, of files whose name has no hash of their content. */
  readonly sha256: Readonly<Record<string, string>>;
}

export function serviceWorker(): Plugin {
  return {
    name: 'atlas-service-worker',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = workerFiles({ ...contentsOf(bundle), ...sharedFiles() });
        const source = `const files = ${JSON.stringify(files)};\n${withoutComments(script)}\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** What the page itself asks for; feeds and pictures for other sites are not kept. */
const ofThePage =
  /^((\w\w\/)?(index\.html|background\.html|manifest\.webmanifest)$|assets\/|data\/|fonts\/.+\.woff2$|icons\/)/;

/** The list for a build: which language needs which file. */
export function workerFiles(contents: Contents): WorkerFiles {
  const paths = Object.keys(contents)
    .filter((path) => ofThePage.test(path))
    .sort();
  const visited = paths.filter((path) => path.endsWith(detailedPage));
  const ahead = paths.filter((path) => !visited.includes(path));
  const ofLanguage = (language: string) => ahead.filter((path) => languageOf(path) === language);
  const unhashed = paths.filter((path) => !/^(assets|data)\//.test(path));
  const sha256 = Object.fromEntries(
    unhashed.map((path) => [path, hashOf(contents[path] ?? '', 64)]),
  );
  const all = paths.map((path) => `${path} ${hashOf(contents[path] ?? '', 64)}`).join('\n');
  return {
    version: hashOf(all, 12),
    shared: ahead.filter((path) => languageOf(path) === null),
    languages: Object.fromEntries(languages.map((language) => [language, ofLanguage(language)])),
    visited,
    sha256,
  };
}

/** The language that alone needs a file: its page, its words, its data. */
function languageOf(path: string): string | null {
  const [, word = ''] = /^(?:assets\/|data\/words-)?([a-z]{2})[-/.]/.exec(path) ?? [];
  if (
    /^(index\.html|background\.html|manifest\.webmanifest)$/.test(path.slice(folderOf('en').length))
  )
    return 'en';
  return languages.find((language) => language === word) ?? null;
}

function contentsOf(bundle: Rolldown.OutputBundle): Contents {
  return Object.fromEntries(
    Object.values(bundle).map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}

/** What is copied from `public/` after the bundle is made. */
function sharedFiles(): Contents {
  const names = readdirSync(shared, { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths
      .filter((path) => ofThePage.test(path))
      .map((path) => [path, readFileSync(`${shared}${path}`)]),
  );
}

function hashOf(content: string | Uint8Array, digits: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digits);
}
