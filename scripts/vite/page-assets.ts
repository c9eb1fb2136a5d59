import type { Rolldown } from 'vite';
import type { Language } from '../../src/i18n/languages';
import type { PageAssets } from './page-html';

/** Finds the files of a page in a bundle. Throws if one is missing or there are several. */
export function pageAssets(bundle: Rolldown.OutputBundle, language: Language): PageAssets {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const assets = files.filter((file) => file.type === 'asset');
  const start = only(
    'main script',
    chunks.filter(({ isEntry, name }) => isEntry && name === 'index'),
  );
  const words = chunks.filter(({ facadeModuleId }) =>
    facadeModuleId?.endsWith(`/src/i18n/${language}/index.ts`),
  );
  const data = assets.filter(({ fileName }) => /^data\/start-\w+\.json$/.test(fileName));
  const linked = start.viteMetadata?.importedCss ?? new Set();
  const sheet = only(
    'style sheet',
    assets.filter(({ fileName }) => linked.has(fileName)),
  );
  return {
    start: start.fileName,
    words: only(`chunk of the words in ${language}`, words).fileName,
    data: only('start file', data).fileName,
    sheet: { path: sheet.fileName, css: String(sheet.source) },
  };
}

function only<File>(what: string, found: readonly File[]): File {
  const [file] = found;
  if (file === undefined || found.length > 1)
    throw new Error(`The build has ${found.length} files for the ${what}, not one`);
  return file;
}
