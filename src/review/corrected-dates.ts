/** The dates of a text where a person looked at some of them. */
import type { FoundDate } from '../linking/dates/find-dates';

/** A date that a person accepted, changed or refused; `removed`: the words name no date. */
export interface LookedAtDate extends Omit<FoundDate, 'surface' | 'written'> {
  readonly state: 'verified' | 'edited' | 'removed';
}

/**
 * What was found, with a person's dates in place of those that they overlap. Words that mean
 * another date than they say are no longer measured by their weekday.
 */
export function withLookedAt(
  text: string,
  found: readonly FoundDate[],
  lookedAt: readonly LookedAtDate[],
): readonly FoundDate[] {
  if (lookedAt.length === 0) return found;
  const overlaps = (a: FoundDate, b: LookedAtDate) => a.start < b.end && b.start < a.end;
  const others = found.filter((one) => !lookedAt.some((other) => overlaps(one, other)));
  const own = lookedAt.flatMap(({ state, ...date }): FoundDate[] => {
    if (state === 'removed') return [];
    const surface = text.slice(date.start, date.end);
    const same = found.find(({ start, end }) => start === date.start && end === date.end);
    const written = state === 'verified' && same?.written ? { written: same.written } : {};
    return [{ ...date, surface, certainty: 'sure', ...written }];
  });
  return [...others, ...own].toSorted((a, b) => a.start - b.start);
}
