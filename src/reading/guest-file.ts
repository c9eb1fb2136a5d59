/**
 * Reads a file that another page gives to an embedded map: a project file or Web Annotation becomes
 * an article with its links, GeoJSON a layer. Nothing of it is executed or fetched.
 */
import type { Catalog } from '../catalog/types';
import { readGuestLayer, type GuestLayer } from '../formats/guest-layer';
import type { AboutText, LinkedText, TextMention } from '../formats/linked-text';
import { readOwnFile } from '../formats/own-file';
import { placeOfUri } from '../formats/place-of-uri';
import { gazetteer } from '../formats/gazetteer';
import { readWebAnnotation } from '../formats/read-web-annotation';
import { linkLanguages } from '../linking/languages';
import { fromLinkedText } from './exchange';
import { newId, refusalOf } from './build-article';
import { longestArticle, ownArticleId, type OwnArticle } from './own-article';

/** Code units of a file. */
const largest = 5_000_000;

export type GuestFile =
  | { readonly article: OwnArticle }
  | { readonly layer: GuestLayer }
  | { readonly refusal: 'too-large' | 'not-json' | 'unknown-kind' | 'no-place' };

/** `now` is ISO 8601 in UTC. */
export function readGuestFile(
  name: string,
  json: string,
  catalog: Catalog,
  now = new Date().toISOString(),
): GuestFile {
  if (json.length > largest) return { refusal: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { refusal: 'not-json' };
  }
  const kind = kindOf(value);
  if (kind === 'project') {
    const { linked } = readOwnFile(name, json);
    return linked ? articleOf(linked, catalog, now) : { refusal: 'unknown-kind' };
  }
  if (kind === 'annotation') return articleOf(annotated(name, json, catalog), catalog, now);
  if (kind === null) return { refusal: 'unknown-kind' };
  const layer = readGuestLayer(value);
  return layer ? { layer } : { refusal: 'no-place' };
}

const annotations = ['Annotation', 'AnnotationPage', 'AnnotationCollection'];

function kindOf(value: unknown): 'project' | 'annotation' | 'geojson' | null {
  if (typeof value !== 'object' || value === null) return null;
  const [first = value] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const { format, type } = (first ?? {}) as { format?: unknown; type?: unknown };
  if (format === 'corridor-atlas-linked-text') return 'project';
  const types = Array.isArray(type) ? (type as readonly unknown[]) : [type];
  if (types.some((one) => annotations.some((known) => known === one))) return 'annotation';
  return typeof type === 'string' ? 'geojson' : null;
}

function annotated(name: string, json: string, catalog: Catalog): LinkedText {
  const { places, sources } = gazetteer(catalog, []);
  const placeOf = placeOfUri(places.values());
  const { mentions } = readWebAnnotation(name, json, { text: '', placeOf });
  const known = mentions.filter(({ place }) => places.has(place));
  const none = { title: null, publisher: null, url: null, published: null, lang: null };
  const text: AboutText = { ...none, id: name, length: 0, sha256: null, full: null };
  return { text, mentions: known, places: [...places.values()], sources: [...sources.values()] };
}

function articleOf(linked: LinkedText, catalog: Catalog, now: string): GuestFile {
  if (linked.mentions.length === 0) return { refusal: 'no-place' };
  const whole = linked.text.full === null ? fromQuotes(linked) : linked;
  const full = whole.text.full ?? '';
  if (full.length > longestArticle) return { refusal: 'too-large' };
  if (refusalOf(full)) return { refusal: 'no-place' };
  const lang = linkLanguages.find((one) => one === whole.text.lang) ?? 'en';
  // A project file keeps its article, so that the same file is the same article again.
  const id = ownArticleId.test(whole.text.id) ? whole.text.id : newId();
  return { article: { ...fromLinkedText(catalog, whole, lang, now), id } };
}

/** Where a file has its links without the text, the words around each of them are the text. */
function fromQuotes(linked: LinkedText): LinkedText {
  let full = '';
  const mentions = linked.mentions.map((mention): TextMention => {
    const { exact, prefix, suffix } = mention.quote;
    const start = full.length + prefix.length;
    full += `${prefix}${exact}${suffix}\n`;
    const position = { type: 'TextPositionSelector' as const, start, end: start + exact.length };
    return { ...mention, position };
  });
  const { text, places, sources } = linked;
  return { text: { ...text, full, length: full.length }, mentions, places, sources };
}
