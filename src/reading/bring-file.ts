/** Brings links from a file, of the atlas or in Web Annotation, into an open article. */
import { fault } from '../catalog/faults';
import { problem } from '../catalog/problems';
import type { Catalog } from '../catalog/types';
import type { GazetteerPlace, TextDate, TextDismissal, TextMention } from '../formats/linked-text';
import { readOwnFile } from '../formats/own-file';
import { gazetteer } from '../formats/gazetteer';
import { geonamesIn, placeOfUri } from '../formats/place-of-uri';
import { readWebAnnotation, type AnnotatedText } from '../formats/read-web-annotation';
import { broughtDismissals } from './dismissals';
import type { Edit } from './undo-history';
import { bringLinks } from './exchange';
import type { FileRefusal } from './file-refusal';
import type { GivenFile } from './open-file';
import { broughtDates } from './own-dates';
import type { OwnArticle } from './own-article';
import type { TextEngineClient } from './worker/client';

export interface BroughtLinks {
  readonly edit: Edit;
  readonly places: readonly GazetteerPlace[];
  readonly found: number;
  readonly lost: number;
}

interface FileLinks {
  readonly mentions: readonly TextMention[];
  readonly dates?: readonly TextDate[] | undefined;
  readonly dismissed?: readonly TextDismissal[] | undefined;
  readonly places: readonly GazetteerPlace[];
}

/** The edit that adds the links of a file to an article, or why there is none. */
export async function bringFile(
  article: OwnArticle,
  catalog: Catalog,
  engine: Pick<TextEngineClient, 'ask'>,
  file: GivenFile,
): Promise<BroughtLinks | FileRefusal> {
  const json = await file.text().catch(() => null);
  if (json === null) return { code: 'unreadable' };
  const numbered = await engine.ask('numbered', numbersIn(json));
  const region = gazetteer(catalog, []).places.values();
  const placeOf = placeOfUri([...region, ...numbered]);
  const read = readLinks(file.name, json, { text: article.text, placeOf }, numbered);
  if ('code' in read) return read;
  const isOfRegion = (id: string) => catalog.featureById[id] !== undefined;
  const named = new Set(read.mentions.map(({ place }) => place));
  const brought = new Set(read.places.map(({ id }) => id));
  const away = [...named].filter((id) => !isOfRegion(id) && !brought.has(id));
  const known = [...read.places, ...(await engine.ask('records', away))];
  const ids = new Set(known.map(({ id }) => id));
  const links = read.mentions.filter(({ place }) => isOfRegion(place) || ids.has(place));
  const { dismissed: findings = [] } = read;
  if (links.length === 0 && findings.length === 0) return withoutLinks(file.name);
  const { text, mentions, lost, dates, dismissed } = article;
  const after = bringLinks({ text, mentions, lost }, links);
  return {
    edit: {
      before: { mentions, lost, dates, dismissed },
      after: {
        mentions: after.mentions,
        lost: after.lost,
        dates: broughtDates(article, read.dates ?? []),
        dismissed: broughtDismissals(article, findings),
      },
    },
    places: known.filter(({ id }) => !catalog.featureById[id]),
    found: links.length - (after.lost.length - lost.length),
    lost: after.lost.length - lost.length,
  };
}

/** The numbers of GeoNames in a file, so that the gazetteer of the world is asked once. */
function numbersIn(file: string): readonly number[] {
  const uris = file.match(/(?:geonames\.org\/|\bgn:|\bgeonames:)\d+/g) ?? [];
  const numbers = uris.map((uri) => geonamesIn(uri.replace(/^geonames\.org/, 'https://$&')));
  return [...new Set(numbers)].filter((number) => number !== null);
}

function readLinks(
  name: string,
  json: string,
  about: AnnotatedText,
  places: readonly GazetteerPlace[],
): FileLinks | FileRefusal {
  const isOwn = /"format"\s*:\s*"corridor-atlas-linked-text"/.test(json.slice(0, 400));
  if (isOwn) {
    const { linked, problems } = readOwnFile(name, json);
    return linked ?? { code: 'not-brought', problem: problems[0] };
  }
  const { mentions, dismissed, problems } = readWebAnnotation(name, json, about);
  const [first] = problems;
  if (mentions.length === 0 && dismissed.length === 0 && first)
    return { code: 'not-brought', problem: first };
  return { mentions, dismissed, places };
}

function withoutLinks(name: string): FileRefusal {
  return { code: 'not-brought', problem: problem(name, [], undefined, fault('no-known-link')) };
}
