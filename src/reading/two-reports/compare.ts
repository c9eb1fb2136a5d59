/** Two linked texts -> what each names, how, on which days, and what only one of them names. */
import type { Catalog, Role } from '../../catalog/types';
import { daysOfMentions } from '../../linking/dates/pairs';
import type { Span } from '../../linking/anchors';
import { pairsOf } from '../dated-places';
import { placeNamed, type NamedPlace } from '../named-places';
import { languageOf, shownMentions, type OwnArticle } from '../own-article';
import { excerptAround } from '../own-excerpts';
import { timesOf } from '../times-in-article';
import { communitiesUsing } from './name-form';

export type ReportSide = 'both' | 'first' | 'second';

/** One name in one report. */
export interface WrittenName {
  readonly surface: string;
  readonly role: Role;
  /** The communities whose usage the form follows; null where it does not tell. */
  readonly usage: readonly string[] | null;
}

/** A sentence that names a place; of a long one at most 40 words around the name. */
export interface Telling extends Span {
  readonly sentence: string;
  readonly namings: readonly WrittenName[];
  /** The times (EDTF) that it tells of the place. */
  readonly times: readonly string[];
}

export interface PlaceInReports {
  readonly place: NamedPlace;
  readonly side: ReportSide;
  readonly first: readonly Telling[];
  readonly second: readonly Telling[];
}

/** A time with the places that each report tells of it. */
export interface TimeInReports {
  readonly edtf: string;
  readonly first: readonly NamedPlace[];
  readonly second: readonly NamedPlace[];
}

export interface ReportComparison {
  /** Places of both, then of the first alone, then of the second; each in the order of the text. */
  readonly places: readonly PlaceInReports[];
  /** In the order of time. */
  readonly times: readonly TimeInReports[];
}

const sides: readonly ReportSide[] = ['both', 'first', 'second'];

export function compareReports(
  catalog: Catalog,
  one: OwnArticle,
  other: OwnArticle,
): ReportComparison {
  const [first, second] = [tellingsOf(catalog, one), tellingsOf(catalog, other)];
  const known = [...one.places, ...other.places];
  const placeById = new Map(
    [...new Set([...first.keys(), ...second.keys()])].flatMap((id) => {
      const place = placeNamed(catalog, known, id);
      return place ? [[id, place] as const] : [];
    }),
  );
  const places = [...placeById].map(([id, place]): PlaceInReports => {
    const told = { first: first.get(id) ?? [], second: second.get(id) ?? [] };
    const isOne = told.second.length === 0 ? 'first' : 'second';
    const side = told.first.length > 0 && told.second.length > 0 ? 'both' : isOne;
    return { place, side, ...told };
  });
  return {
    places: sides.flatMap((side) => places.filter((one) => one.side === side)),
    times: timesIn(places),
  };
}

/** By place, its sentences in the order of the text. */
function tellingsOf(catalog: Catalog, article: OwnArticle): ReadonlyMap<string, Telling[]> {
  const { text } = article;
  const mentions = shownMentions(article);
  const days = daysOfMentions(mentions, pairsOf(article));
  const usage = usagesIn(catalog, languageOf(article));
  const found = new Map<string, Telling[]>();
  mentions.forEach(({ placeId, role, start, end }, at) => {
    const surface = text.slice(start, end);
    const naming = { surface, role, usage: usage(placeId, surface) };
    const times = days[at] ?? [];
    const tellings = found.get(placeId) ?? [];
    found.set(placeId, tellings);
    const last = tellings.at(-1);
    if (last && end <= last.end)
      tellings[tellings.length - 1] = {
        ...last,
        namings: [...last.namings, naming],
        times: [...new Set([...last.times, ...times])],
      };
    else {
      const span = excerptAround(text, { start, end });
      const sentence = text.slice(span.start, span.end);
      tellings.push({ ...span, sentence, namings: [naming], times });
    }
  });
  return found;
}

/** A long text writes the same form of a name hundreds of times. */
function usagesIn(catalog: Catalog, language: string) {
  const known = new Map<string, WrittenName['usage']>();
  return (placeId: string, surface: string): WrittenName['usage'] => {
    const key = `${placeId} ${surface}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const toponyms = catalog.featureById[placeId]?.properties.toponyms ?? [];
    const usage = communitiesUsing(surface, language, toponyms);
    known.set(key, usage);
    return usage;
  };
}

function timesIn(places: readonly PlaceInReports[]): readonly TimeInReports[] {
  const byTime = new Map<string, { first: NamedPlace[]; second: NamedPlace[] }>();
  for (const one of places)
    for (const side of ['first', 'second'] as const)
      for (const edtf of new Set(one[side].flatMap(({ times }) => times))) {
        const told = byTime.get(edtf) ?? { first: [], second: [] };
        told[side].push(one.place);
        byTime.set(edtf, told);
      }
  const times = timesOf([...byTime.keys()].map((edtf) => ({ edtf, surface: '', lang: '' })));
  return times.map(({ edtf }) => ({ edtf, ...(byTime.get(edtf) ?? { first: [], second: [] }) }));
}
