/** Writes an article of the reader's own to a file. */
import type { Catalog } from '../catalog/types';
import type { FileNotice } from '../formats/dataset';
import { fileNameOf } from '../formats/file-name';
import type { LinkFormat } from '../formats/file-types/ids';
import { writeOwnFile } from '../formats/own-file';
import { toLinkedText } from './exchange';
import type { OwnArticle } from './own-article';
import { sha256 } from './sha256';

export interface ArticleDownload {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** `own` restores everything, with the whole text. */
export async function articleDownload(
  catalog: Catalog,
  article: OwnArticle,
  format: LinkFormat | 'own',
  notes: FileNotice,
): Promise<ArticleDownload> {
  const linked = toLinkedText(catalog, article, await sha256(article.text));
  const name = fileName(article);
  if (format === 'own') {
    const content = writeOwnFile(linked, notes, { fullText: true });
    return { name: `${name}.atlas.json`, mediaType: 'application/json', content };
  }
  const { linkFiles } = await import('../formats/file-types');
  const { mediaType, extensions, write } = linkFiles[format];
  return { name: name + extensions[0], mediaType, content: [...write(linked, notes)].join('') };
}

/** The file name of an article without its ending. */
export function fileName({ id, details }: OwnArticle): string {
  return fileNameOf(details.title, id);
}
