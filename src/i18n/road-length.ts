/** Words about the length of a road that is drawn straight between its stops. */
import type { PublishedLength } from '../catalog/types';
import type { Messages } from './messages';

/**
 * Says that the road is longer and which lengths are published; `named` gives a place's name by id.
 */
export function lengthInWords(
  published: readonly PublishedLength[],
  named: (id: string) => string,
  t: Messages,
): string {
  if (published.length === 0) return t.card.straight;
  const number = new Intl.NumberFormat(t.numbers, { maximumFractionDigits: 1 });
  const lengths = published.map(({ of, km, upTo }) => {
    const figure = [km, ...(upTo === null ? [] : [upTo])].map((one) => number.format(one));
    return `${of.map(named).join(' – ')} (${figure.join('–')}\u00a0${t.units.km})`;
  });
  return `${t.card.straight} ${t.card.published(lengths.join(t.semicolon))}`;
}
