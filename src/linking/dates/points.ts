/** Days, months, years, seasons, decades and centuries as the calendar names them. */
import type { CalendarDate } from './meaning';
import { pointRules, type PointForm } from './point-rules';
import { byBeginning, type Tokens } from './tokens';
import type { DateVocabulary } from './vocabulary';

export interface FoundPoint {
  /** Indexes of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly point: CalendarDate;
  readonly form: PointForm;
}

const rules = byBeginning(pointRules);

/** The longest point that begins at an index, or null. */
export function readPoint(tokens: Tokens, at: number, words: DateVocabulary): FoundPoint | null {
  let longest: FoundPoint | null = null;
  for (const { pattern: shape, form, needs, read } of rules.get(tokens.at(at)?.kind ?? '') ?? []) {
    if (needs === 'month-first' && !words.monthFirst) continue;
    if (needs === 'year-first' && !words.yearFirst) continue;
    const match = tokens.match(shape, at);
    if (!match || match.end <= (longest?.to ?? 0)) continue;
    const point = read(match);
    if (!point) continue;
    const found = { from: at, to: match.end, point, form };
    longest = form === 'weekday' ? withoutNight(found, tokens) : found;
  }
  return longest;
}

/** A weekday takes the word for day with it only where that is its ending: `cümə günü`. */
function withoutNight(found: FoundPoint, tokens: Tokens): FoundPoint {
  const behind = tokens.at(found.to - 1);
  return behind?.kind === 'd' && behind.ending === '' ? { ...found, to: found.from + 1 } : found;
}
