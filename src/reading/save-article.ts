/** Writes an article of the reader's own to a file. */
import type { Catalog } from '../catalog/types';
import { exports, type ExportFormat } from '../formats/exports';
import { writeOwnFile } from '../formats/own-file';
import { toLinkedText } from './exchange';
import type { OwnArticle } from './own-article';
import { sha256 } from './sha256';

export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** `own` restores everything, with the whole text; `disclaimer` is in the language of the page. */
export async function savedFile(
  catalog: Catalog,
  article: OwnArticle,
  format: ExportFormat | 'own',
  disclaimer: string,
): Promise<SavedFile> {
  const linked = toLinkedText(catalog, article, await sha256(article.text));
  const name = fileName(article);
  if (format === 'own') {
    const content = writeOwnFile(linked, disclaimer, { fullText: true });
    return { name: `${name}.atlas.json`, mediaType: 'application/json', content };
  }
  const { mediaType, ending, write } = exports[format];
  return { name: name + ending, mediaType, content: write(linked, disclaimer) };
}

/** A file name that every file system accepts, in any script: from the title, else the id. */
export function fileName({ id, details: { title } }: OwnArticle): string {
  const words = title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return words.slice(0, 60) || id;
}
