/** What of the likeliest places is sure enough; where links went that left their order. */
import type { Anchor, LossReason, TextQuoteSelector } from '../anchors';
import { nearestNumbers, type Occurrences } from './occurrences';

/** Context that a link needs to be found out of its order, or without an old place. */
const enough = 32;
/** Rivals that are looked at on either side: more would not make it surer. */
const looked = 64;

/** For each anchor the place where it starts now, or why it has none. */
export function settle(
  anchors: readonly Anchor[],
  likely: ReadonlyMap<number, number>,
  occurrences: Occurrences,
): readonly (number | LossReason)[] {
  const taken = new Set([...likely].map(([number, at]) => key(anchors[number], at)));
  const shifts = confirmedShifts(anchors, likely);
  const settled = anchors.map((given, number) => {
    const { quote, position } = given;
    const at = likely.get(number);
    if (at === undefined || !position) return null;
    if (shifts.has(at - position.start)) return at;
    const rivals = rivalsOf(quote, at, occurrences);
    if (rivals.every((place) => taken.has(key(given, place)))) return at;
    taken.delete(key(given, at));
    return 'ambiguous';
  });
  // What has no likely place takes what those with one have left free.
  const free = new FreePlaces();
  return anchors.map((given, number) => settled[number] ?? settleAlone(given));

  function settleAlone(given: Anchor): number | LossReason {
    const { quote } = given;
    const isTaken = (place: number) => taken.has(key(given, place));
    const [only, another] = free.firstTwo(occurrences.both(quote), isTaken);
    const context = quote.prefix.length + quote.suffix.length;
    if (only === undefined) return 'gone';
    if (another !== undefined || !(context >= enough || isBare(quote, only))) return 'ambiguous';
    taken.add(key(given, only));
    return only;
  }

  /** A quotation with little context must stand once only. */
  function isBare({ exact }: TextQuoteSelector, at: number): boolean {
    const all = occurrences.of(exact);
    return all.length === 1 && all[0] === at;
  }
}

/**
 * The first two places of a list that are not taken. A place that is taken stays so, which is why no
 * list is looked through twice: a text of one name has thousands of links with the same list.
 */
class FreePlaces {
  readonly #from = new Map<readonly number[], { first: number; second: number }>();

  firstTwo(list: readonly number[], isTaken: (place: number) => boolean): readonly number[] {
    const from = this.#from.get(list) ?? { first: 0, second: 1 };
    this.#from.set(list, from);
    const freeAt = (index: number) => {
      let at = index;
      for (let place = list[at]; place !== undefined && isTaken(place); place = list[at]) at += 1;
      return at;
    };
    from.first = freeAt(from.first);
    from.second = freeAt(Math.max(from.second, from.first + 1));
    return list.slice(from.first, from.first + 1).concat(list.slice(from.second, from.second + 1));
  }
}

/** No movement, and movements that two links share: an edit before both. */
function confirmedShifts(
  anchors: readonly Anchor[],
  likely: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const counts = new Map<number, number>([[0, 2]]);
  for (const [number, at] of likely) {
    const shift = at - (anchors[number]?.position?.start ?? at);
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([shift]) => shift));
}

/** Other places that fit as well. */
function rivalsOf(
  quote: TextQuoteSelector,
  at: number,
  occurrences: Occurrences,
): readonly number[] {
  const own = occurrences.fit(quote, at);
  const lists = [occurrences.both(quote), ...occurrences.sides(quote)];
  const places = new Set(lists.flatMap((list) => nearestNumbers(list, at, looked)));
  return [...places].filter((place) => {
    const fit = place === at ? null : occurrences.fit(quote, place);
    return fit && own && fit.before + fit.after >= own.before + own.after;
  });
}

/** A place is taken by the words that stand there. */
function key(given: Anchor | undefined, at: number): string {
  return `${at} ${given?.quote.exact.length ?? 0}`;
}
