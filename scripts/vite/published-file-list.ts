/** Vite plugin: the list of the files that make the atlas, for those who publish a page with it. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { listFile } from '../../src/publish/published-files';

const shared = fileURLToPath(new URL('../../public', import.meta.url));

/** What names the site that a build is for is left out, and the service worker, which knows hashes. */
const ofTheAtlas =
  /^((\w\w\/)?(index\.html|manifest\.webmanifest)|corridor-atlas\.js|(assets|data|fonts|icons)\/.+)$/;

export function fileList(): Plugin {
  return {
    name: 'atlas-file-list',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // What is copied from `public/` is not part of the bundle.
        const copied = readdirSync(shared, { recursive: true, encoding: 'utf8' });
        const names = publishedNames([...Object.keys(bundle), ...copied]);
        this.emitFile({ type: 'asset', fileName: listFile, source: JSON.stringify(names) });
      },
    },
  };
}

/** The paths of the files that a published folder has, in order. */
export function publishedNames(paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.replaceAll('\\', '/'));
  return [...new Set(names.filter((name) => ofTheAtlas.test(name)))].sort();
}
