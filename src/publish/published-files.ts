/**
 * The files of a web page of its own for one article: all of the built atlas, with the article in
 * each page and its project file beside them. The page and the command line write the same.
 */
import { folderOf, languages } from '../i18n/languages';
import { anchorId } from '../state/document-anchors';
import { articleHtml, type PublishedArticle } from './article-html';
import { publishedPage } from './published-page';

/** The list of the files that the build writes for this, as paths in the folder of the atlas. */
export const listFile = 'files.json';
/** The project file in the published folder. */
export const projectFile = 'article.atlas.json';

export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file of the built atlas by its path. Throws where there is none. */
export type ReadBuilt = (path: string) => Promise<Uint8Array>;

/** `project` is the text of the article's project file. Throws where a file is missing. */
export async function* publishedFiles(
  read: ReadBuilt,
  article: PublishedArticle,
  project: string,
): AsyncGenerator<PublishedFile> {
  const list = await read(listFile);
  const pages = new Set(languages.map((language) => `${folderOf(language)}index.html`));
  for (const name of namesIn(list)) {
    const bytes = await read(name);
    if (!pages.has(name)) yield { name, bytes };
    else {
      const html = new TextDecoder().decode(bytes);
      const words = articleHtml(article, (place) => html.includes(`id="${anchorId(place)}"`));
      const changes = { title: article.title, words, project: `${upFrom(name)}${projectFile}` };
      yield { name, bytes: new TextEncoder().encode(publishedPage(html, changes)) };
    }
  }
  yield { name: listFile, bytes: list };
  yield { name: projectFile, bytes: new TextEncoder().encode(project) };
}

/** The paths in the list. Throws where it is none, or where a path leads out of the folder. */
function namesIn(list: Uint8Array): readonly string[] {
  const names: unknown = JSON.parse(new TextDecoder().decode(list));
  const isPath = (name: unknown): name is string =>
    typeof name === 'string' && /^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/.test(name);
  if (!Array.isArray(names) || !names.every(isPath))
    throw new Error(`${listFile} is no list of paths`);
  return names;
}

/** The way from a page to the folder of the atlas. */
function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
