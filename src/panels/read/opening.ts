/** From what the reader gives, a text or a file, to an article in the library. */
import type { Catalog } from '../../catalog/types';
import type { Encoding } from '../../formats/encoding';
import { readOwnFile } from '../../formats/own-file';
import type { LinkedReading } from '../../reading/desk';
import { fromLinkedText } from '../../reading/exchange';
import { knownArticle } from '../../reading/shipped-article';
import {
  largestFile,
  newId,
  ownArticle,
  refusalOf,
  type OpeningRefusal,
} from '../../reading/open-article';
import type { OwnArticle } from '../../reading/own-article';
import type { DeskClient } from '../../reading/worker/client';

/** What came of it: an article, or what to tell the reader. */
export type Opened =
  | { readonly article: OwnArticle; readonly remark?: string }
  | { readonly refusal: OpeningRefusal }
  | { readonly reason: string; readonly likely: Encoding | null }
  | { readonly withoutText: true };

/** Opens a text; `link` finds its places. */
export async function openText(
  link: (text: string) => Promise<LinkedReading>,
  catalog: Catalog,
  text: string,
): Promise<Opened> {
  const refusal = refusalOf(text);
  if (refusal) return { refusal };
  const reading = await link(text);
  const known = knownArticle(catalog, text);
  const now = new Date().toISOString();
  return { article: ownArticle({ text, reading, known, now }) };
}

/** Opens a text file, in the encoding that it is said to be in, or a file that was saved here. */
export async function openFile(
  desk: DeskClient,
  catalog: Catalog,
  file: File,
  encoding?: Encoding,
): Promise<Opened> {
  if (file.size > largestFile) return { refusal: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refusal: 'unreadable' };
  }
  const read = await desk.ask('read', file.name, bytes, encoding);
  if ('refusal' in read) return { reason: read.reason, likely: read.likely };
  const link = (text: string) => desk.ask('link', text);
  if (!/\.json$/i.test(file.name)) return openText(link, catalog, read.text);
  return openSaved(desk, catalog, file.name, read.text);
}

async function openSaved(
  desk: DeskClient,
  catalog: Catalog,
  name: string,
  json: string,
): Promise<Opened> {
  const { linked, problems } = readOwnFile(name, json);
  if (!linked) {
    const [first] = problems;
    const where = first?.pointer ? ` at ${first.pointer}` : '';
    return {
      reason: `is no file that was saved here${where}: ${first?.reason ?? ''}`,
      likely: null,
    };
  }
  if (linked.text.full === null) return { withoutText: true };
  const refusal = refusalOf(linked.text.full);
  if (refusal) return { refusal };
  const { guessed } = await desk.ask('link', linked.text.full.slice(0, 2_000));
  const saved = fromLinkedText(catalog, linked, guessed, new Date().toISOString());
  return { article: { ...saved, id: newId() } };
}
