/** Makes an article from what the reader gives, a text or a file. */
import type { Catalog } from '../catalog/types';
import type { Encoding } from '../formats/encoding';
import { readOwnFile } from '../formats/own-file';
import { placeInUri } from '../formats/uris';
import { geonamesIn, placeOfUri } from '../formats/place-of-uri';
import { gazetteer } from '../formats/gazetteer';
import { noDetails, type PageDetails, type ReadText } from '../formats/article-readers/read-text';
import { linksOf } from '../formats/article-readers/tei-marks';
import type { LinkedReading } from './text-engine';
import { fromLinkedText } from './exchange';
import type { FileRefusal } from './file-refusal';
import { mostBytes, newId, ownArticle, refusalOf } from './build-article';
import type { OwnArticle, OwnMention } from './own-article';
import { knownArticle } from './shipped-article';
import type { TextEngineClient } from './worker/client';

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
  own: readonly OwnMention[] = [],
): Promise<Opened> {
  const refusal = refusalOf(text);
  if (refusal) return refusal;
  const reading = await link(text);
  const known = knownArticle(catalog, text);
  const now = new Date().toISOString();
  return { article: ownArticle({ text, reading, known, page, own, now }) };
}

/** Opens a text file, in the given encoding, or a file that was saved here. */
export async function openFile(
  engine: Pick<TextEngineClient, 'ask'>,
  catalog: Catalog,
  file: GivenFile,
  encoding?: Encoding,
): Promise<Opened> {
  const most = mostBytes(file.name);
  if (file.size > most) return { code: 'too-large', most };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { code: 'unreadable' };
  }
  const read = await engine.ask('read', file.name, bytes, encoding);
  if ('refusal' in read) return { code: 'no-text', fault: read.refusal, likely: read.likely };
  const link = (text: string) => engine.ask('link', text);
  if (!/\.json$/i.test(file.name)) {
    const { links, places } = await linksOfFile(engine, catalog, read);
    const linked = async (text: string) => {
      const reading = await link(text);
      return { ...reading, places: [...reading.places, ...places] };
    };
    return openText(linked, catalog, read.text, read.details, links);
  }
  return openSaved(engine, catalog, file.name, read.text);
}

/** The links that a file has of its own, and the places of the world that they name. */
async function linksOfFile(
  engine: Pick<TextEngineClient, 'ask'>,
  catalog: Catalog,
  { marks }: ReadText,
) {
  if (!marks) return { links: [], places: [] };
  const uris = marks.places.flatMap((mark) => mark.uris);
  const numbers = uris.map(geonamesIn).filter((number) => number !== null);
  const region = [...gazetteer(catalog, []).places.values()];
  const named = uris.map(placeInUri).filter((id) => id !== null && !catalog.featureById[id]);
  const around = [
    ...(await engine.ask('numbered', numbers)),
    ...(await engine.ask('records', [...new Set(named.filter((id) => id !== null))])),
  ];
  const byId = new Map(around.map((place) => [place.id, place]));
  const placeOf = placeOfUri([...region, ...around]);
  const isKnown = (id: string) => catalog.featureById[id] !== undefined || byId.has(id);
  const links = linksOf(marks, placeOf)
    .filter(({ placeId }) => isKnown(placeId))
    .map(({ state = 'edited', ...one }) => ({ ...one, state }));
  return { links, places: [...byId.values()] };
}

async function openSaved(
  engine: Pick<TextEngineClient, 'ask'>,
  catalog: Catalog,
  name: string,
  json: string,
): Promise<Opened> {
  const { linked, problems } = readOwnFile(name, json);
  if (!linked) return { code: 'not-saved-here', problem: problems[0] };
  if (linked.text.full === null) return { code: 'without-text' };
  const refusal = refusalOf(linked.text.full);
  if (refusal) return refusal;
  const { guessed } = await engine.ask('link', linked.text.full.slice(0, 2_000));
  const saved = fromLinkedText(catalog, linked, guessed, new Date().toISOString());
  return { article: { ...saved, id: newId() } };
}
