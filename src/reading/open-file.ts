/** Makes an article from what the reader gives, a text or a file. */
import type { Catalog } from '../catalog/types';
import type { Encoding } from '../formats/encoding';
import { readOwnFile } from '../formats/own-file';
import { noDetails, type PageDetails } from '../formats/text-in/read-text';
import type { LinkedReading } from './desk';
import { fromLinkedText } from './exchange';
import type { FileRefusal } from './file-refusal';
import { largestFile, newId, ownArticle, refusalOf } from './open-article';
import type { OwnArticle } from './own-article';
import { knownArticle } from './shipped-article';
import type { DeskClient } from './worker/client';

/** The result: an article, or why there is none. */
export type Opened = { readonly article: OwnArticle } | FileRefusal;

/** The members of a browser's file that are needed. */
export type GivenFile = Pick<File, 'name' | 'size' | 'arrayBuffer' | 'text'>;

/** Opens a text; `link` finds its places, `page` is what its page says of itself. */
export async function openText(
  link: (text: string) => Promise<LinkedReading>,
  catalog: Catalog,
  text: string,
  page: PageDetails = noDetails,
): Promise<Opened> {
  const refusal = refusalOf(text);
  if (refusal) return refusal;
  const reading = await link(text);
  const known = knownArticle(catalog, text);
  const now = new Date().toISOString();
  return { article: ownArticle({ text, reading, known, page, now }) };
}

/** Opens a text file, in the given encoding, or a file that was saved here. */
export async function openFile(
  desk: Pick<DeskClient, 'ask'>,
  catalog: Catalog,
  file: GivenFile,
  encoding?: Encoding,
): Promise<Opened> {
  if (file.size > largestFile) return { code: 'too-large', most: largestFile };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { code: 'unreadable' };
  }
  const read = await desk.ask('read', file.name, bytes, encoding);
  if ('refusal' in read) return { code: 'no-text', fault: read.refusal, likely: read.likely };
  const link = (text: string) => desk.ask('link', text);
  if (!/\.json$/i.test(file.name)) return openText(link, catalog, read.text, read.details);
  return openSaved(desk, catalog, file.name, read.text);
}

async function openSaved(
  desk: Pick<DeskClient, 'ask'>,
  catalog: Catalog,
  name: string,
  json: string,
): Promise<Opened> {
  const { linked, problems } = readOwnFile(name, json);
  if (!linked) return { code: 'not-saved-here', problem: problems[0] };
  if (linked.text.full === null) return { code: 'without-text' };
  const refusal = refusalOf(linked.text.full);
  if (refusal) return refusal;
  const { guessed } = await desk.ask('link', linked.text.full.slice(0, 2_000));
  const saved = fromLinkedText(catalog, linked, guessed, new Date().toISOString());
  return { article: { ...saved, id: newId() } };
}
