/** Compares an open article with the project file that another person saved of the same text. */
import type { Catalog } from '../catalog/types';
import type { FileNotice } from '../formats/dataset';
import type { LinkedText } from '../formats/linked-text';
import { readOwnFile, writeOwnFile } from '../formats/own-file';
import { agreement, sharedText, type AnnotatorAgreement } from './agreement';
import { toLinkedText } from './exchange';
import type { FileRefusal } from './file-refusal';
import type { GivenFile } from './open-file';
import type { OwnArticle } from './own-article';
import { fileName, type ArticleDownload } from './download-article';
import { settledLinks, type Decision } from './settle-links';
import { sha256 } from './sha256';

/** `a` is the open article and `b` the file. */
export interface TwoAnnotators extends AnnotatorAgreement {
  readonly a: LinkedText;
  readonly b: LinkedText;
}

export async function compareWithFile(
  article: OwnArticle,
  catalog: Catalog,
  file: Pick<GivenFile, 'name' | 'text'>,
): Promise<TwoAnnotators | FileRefusal | { readonly code: 'other-text' }> {
  const json = await file.text().catch(() => null);
  if (json === null) return { code: 'unreadable' };
  const { linked: b, problems } = readOwnFile(file.name, json);
  if (!b) return { code: 'not-brought', problem: problems[0] };
  const a = toLinkedText(catalog, article, await sha256(article.text));
  const shared = sharedText(a, b);
  return 'trouble' in shared ? { code: 'other-text' } : { a, b, ...agreement(shared.text, a, b) };
}

/** The project file of both; `decide` is asked for each difference by its number, from 0. */
export function fileOfBoth(
  article: OwnArticle,
  { a, b, differences }: TwoAnnotators,
  decide: (number: number) => Decision,
  notes: FileNotice,
): ArticleDownload {
  const settled = settledLinks(a, b, differences, decide);
  return {
    name: `${fileName(article)}.settled.atlas.json`,
    mediaType: 'application/json',
    content: writeOwnFile(settled, notes, { fullText: true }),
  };
}
