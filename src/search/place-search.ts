/** Finds places, events and articles for a text, best first. MiniSearch finds, and we rank. */
import type { Position } from 'geojson';
import MiniSearch, { type Query } from 'minisearch';
import { coveredDays } from '../catalog/covered-days';
import { swappedInto } from '../catalog/study-area';
import type { Catalog } from '../catalog/types';
import { todayOf } from '../chronology/today';
import { closeness, searchText, type Closeness, type SearchText } from './closeness';
import { typedDays, type FoundDay } from './days';
import { turnedWords } from './edit-distance';
import { entriesOf, namedEvent, type SearchEntry, type Named } from './entries';
import { compact } from './fold';
import { stems } from './inflection';
import { apart } from './nearness';
import { typedPosition, type TypedPosition } from './typed-position';

/** A position that was typed, or with `turned` the one in the other order. */
export interface FoundCoordinates extends TypedPosition {
  readonly kind: 'coordinates';
  readonly turned?: true;
}

export type SearchResult = Named | FoundCoordinates | FoundDay;

/**
 * `near` is the [longitude, latitude] that the reader looks at; it decides between equal matches.
 */
export type PlaceSearch = (text: string, near?: Position | null) => readonly SearchResult[];

interface RankedEntry extends Closeness {
  readonly id: number;
  readonly entry: SearchEntry;
}

/** Builds the index, once a page; a search then takes milliseconds. */
export function placeSearch(catalog: Catalog, today = todayOf()): PlaceSearch {
  const entries = entriesOf(catalog);
  const names = nameSearch(entries);
  const days = coveredDays(catalog, today);

  return (text, near = null) => {
    const position = typedPosition(text);
    if (position) return pointsOf(position, catalog);
    const { found, events } = typedDays(text, days, catalog.events);
    const dated = new Set(events.map(({ id }) => id));
    const others = names(text, near).filter(({ id }) => !dated.has(id));
    return [...found, ...events.map(namedEvent), ...others];
  };
}

/** What was typed, and the other order where only that lies in the region: it is offered, not taken. */
function pointsOf(position: TypedPosition, { atlas }: Catalog): readonly FoundCoordinates[] {
  const point = { kind: 'coordinates', ...position } as const;
  // A square of a grid has no order.
  const turned = point.accuracy ? null : swappedInto(point.at, atlas.studyArea);
  return [point, ...(turned ? [{ kind: 'coordinates', at: turned, turned: true } as const] : [])];
}

function nameSearch(
  entries: readonly SearchEntry[],
): (text: string, near: Position | null) => readonly Named[] {
  const index = indexOf(entries);
  return (text, near) => {
    const wanted = searchText(text);
    if (wanted.folded === '') return [];
    const strict = index.search(query(wanted, 'AND'));
    const hits = strict.length > 0 ? strict : index.search(query(wanted, 'OR'));
    const ranked = hits.flatMap(({ id }) => {
      const entry = entries[id as number];
      return entry
        ? [{ id: id as number, entry, ...closeness(wanted, entry.folded, entry.isName) }]
        : [];
    });
    return onceEach(ranked.sort(byCloseness(near)));
  };
}

function indexOf(entries: readonly SearchEntry[]): MiniSearch {
  const asIs = (text: string) => text;
  const index = new MiniSearch({
    fields: ['words', 'stems'],
    tokenize: (text) => text.split(' '),
    // Both sides are folded already.
    processTerm: asIs,
  });
  index.addAll(
    entries.map(({ folded, isName }, id) => {
      const words = folded.split(' ');
      const whole = isName ? [compact(folded)] : [];
      return {
        id,
        words: [...new Set([...words, ...whole])].join(' '),
        stems: [...new Set(words.flatMap(stems))].join(' '),
      };
    }),
  );
  return index;
}

/**
 * Each word by its beginning, with typing errors or by its stem; or the whole text without spaces.
 */
function query({ folded, words }: SearchText, combineWith: 'AND' | 'OR'): Query {
  const one = (word: string): Query => ({
    combineWith: 'OR',
    queries: [
      { queries: [word], fields: ['words'], prefix: true, fuzzy: word.length > 3 ? 0.2 : false },
      { queries: [...stems(word)], fields: ['stems'], combineWith: 'OR' },
      ...(word.length > 3
        ? [{ queries: [...turnedWords(word)], fields: ['words'], combineWith: 'OR' as const }]
        : []),
    ],
  });
  return {
    combineWith: 'OR',
    queries: [
      { combineWith, queries: words.map(one) },
      { queries: [compact(folded)], fields: ['words'], prefix: true },
    ],
  };
}

function byCloseness(near: Position | null) {
  return (a: RankedEntry, b: RankedEntry): number =>
    a.step - b.step ||
    a.edits - b.edits ||
    a.entry.rank - b.entry.rank ||
    // Two unknown distances differ by NaN, which must count as equal.
    apart(a.entry.point, near) - apart(b.entry.point, near) ||
    // Features list first the names that are shown.
    a.id - b.id;
}

/** The best match for each thing that can be opened. */
function onceEach(ranked: readonly RankedEntry[]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { named } of ranked.map(({ entry }) => entry)) {
    const key = `${named.kind} ${named.id}`;
    if (!found.has(key)) found.set(key, named);
  }
  return [...found.values()];
}
