/** The times that an article of the reader's own names, after a new reading, another text or a file. */
import type { TextDate } from '../formats/linked-text';
import { anchor, reanchor, type Anchor, type Span } from '../linking/anchors';
import type { FoundDate } from '../linking/dates/find-dates';
import { byPlace, freeOf } from './free-spans';
import { publicationDay, type Content, type OwnDate } from './own-article';
import { byPeople } from './relink';
import type { TextEngineClient } from './worker/client';

interface AnchoredDate extends Anchor, Pick<OwnDate, 'edtf' | 'kind' | 'certainty' | 'state'> {
  readonly mod?: OwnDate['mod'] | undefined;
}

/** What the engine found, unchecked. */
export function found(dates: readonly FoundDate[]): readonly OwnDate[] {
  return dates.map((date) => ownDate(date, date, 'machine'));
}

/** What is kept of a date, at the span where its words stand. */
function ownDate(
  { edtf, kind, certainty, mod }: Pick<AnchoredDate, 'edtf' | 'kind' | 'certainty' | 'mod'>,
  { start, end }: Span,
  state: OwnDate['state'],
): OwnDate {
  return { start, end, edtf, kind, certainty, ...(mod && { mod }), state };
}

/** After another reading: the dates that people checked stay, around them what was found. */
export function readAnew(
  dates: readonly OwnDate[] = [],
  anew: readonly FoundDate[],
): readonly OwnDate[] {
  const own = dates.filter(byPeople);
  return [...own, ...found(freeOf(own, anew))].sort(byPlace);
}

/** The dates in a changed text; `lost` counts those of people that have no sure place in it. */
export function revisedDates(
  { text, dates = [] }: Pick<Content, 'text' | 'dates'>,
  newText: string,
  anew: readonly FoundDate[],
): { readonly dates: readonly OwnDate[]; readonly lost: number } {
  const own = dates.filter(byPeople).map((date) => ({ ...date, ...anchor(text, date) }));
  const sought = placed(newText, own);
  return {
    dates: readAnew(sought.dates, anew),
    lost: sought.lost.filter(({ state }) => state !== 'removed').length,
  };
}

/** The dates of a file in its text; those without a sure place in it are left out. */
export function datesOfFile(text: string, dates: readonly TextDate[]): readonly OwnDate[] {
  return placed(text, dates).dates;
}

/** The dates of another file, which take precedence over those of the article. */
export function broughtDates(
  { text, dates = [] }: Pick<Content, 'text' | 'dates'>,
  brought: readonly TextDate[],
): readonly OwnDate[] {
  const own = placed(text, brought).dates.filter(byPeople);
  return [...own, ...freeOf(own, dates)].sort(byPlace);
}

/** Finds the words of dates in a text. Of dates with overlapping words the first is kept. */
function placed(text: string, anchors: readonly AnchoredDate[]) {
  const { kept, lost } = reanchor(text, anchors);
  const dates = kept.map(({ anchor: date, span }) => ownDate(date, span, date.state)).sort(byPlace);
  return {
    dates: dates.filter(({ start }, number) => (dates[number - 1]?.end ?? 0) <= start),
    lost: lost.map(({ anchor: { state } }) => ({ state })),
  };
}

/** Reads the dates again, against what the details say now. */
export async function datesAnew(
  engine: Pick<TextEngineClient, 'ask'>,
  { text, details, dates }: Pick<Content, 'text' | 'details' | 'dates'>,
): Promise<readonly OwnDate[]> {
  const anew = await engine.ask('dates', text, details.lang ?? undefined, publicationDay(details));
  return readAnew(dates, anew);
}
