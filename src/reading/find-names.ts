/** Finds places by name: other places with the name of a link, and what an editor types. */
import type { LinkablePlace, Scope } from '../linking/names/places';
import { kindRanks, otherRank } from '../search/entries';
import { foldings } from '../search/fold';

export interface FoundName {
  readonly id: string;
  /** The name that the words match, whole or in part. */
  readonly matched: string;
  readonly lang: string;
}

interface Entry extends FoundName {
  readonly folded: string;
  readonly rank: number;
}

const mostFound = 12;
const scopes: Readonly<Record<Scope, number>> = { core: 0, own: 0, region: 1, world: 2 };

/** Folds all names only when the first words come: most readers correct nothing. */
export function nameFinder(
  places: readonly LinkablePlace[],
): (words: string) => readonly FoundName[] {
  let entries: readonly Entry[] | null = null;
  return (words) => {
    const wanted = foldings(words);
    if (wanted.every((one) => one === '')) return [];
    entries ??= places.flatMap(entriesOf);
    const hits = entries.flatMap((entry) => {
      const step = Math.min(...wanted.map((one) => stepOf(entry.folded, one)));
      return step < Infinity ? [{ entry, step }] : [];
    });
    hits.sort((a, b) => a.step - b.step || a.entry.rank - b.entry.rank);
    return onceEach(hits.map(({ entry }) => entry)).slice(0, mostFound);
  };
}

/** 0: the whole name; 1: its beginning; 2: the beginning of a word in it. */
function stepOf(folded: string, wanted: string): number {
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  return folded.includes(` ${wanted}`) ? 2 : Infinity;
}

/**
 * First what is near the region, then towns before what is named after them, then the larger ones.
 */
function entriesOf({ id, kind, scope, population = 0, names }: LinkablePlace): readonly Entry[] {
  const size = Math.min(population, 100_000_000) / 100_000_001;
  const rank = scopes[scope] * 10 + (kindRanks[kind] ?? otherRank) - size;
  return names.flatMap(({ text, lang }) =>
    foldings(text).map((folded) => ({ id, matched: text, lang, folded, rank })),
  );
}

function onceEach(entries: readonly Entry[]): readonly FoundName[] {
  const found = new Map<string, FoundName>();
  for (const { id, matched, lang } of entries)
    if (!found.has(id)) found.set(id, { id, matched, lang });
  return [...found.values()];
}
