/** What of the likeliest places is sure enough; where links went that left their order. */
import type { Anchor, LossReason, TextQuoteSelector } from '../anchors';
import { nearest, type Occurrences } from './occurrences';

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
  return anchors.map((given, number) => {
    const { quote, position } = given;
    const at = likely.get(number);
    const isFree = (place: number) => !taken.has(key(given, place));
    if (at !== undefined && position) {
      if (shifts.has(at - position.start)) return at;
      const rivals = rivalsOf(quote, at, occurrences).filter(isFree);
      if (rivals.length === 0) return at;
      taken.delete(key(given, at));
      return 'ambiguous';
    }
    // Of more places than links, some are free: those at the front are enough to tell.
    const whole = occurrences
      .both(quote)
      .slice(0, anchors.length + 2)
      .filter(isFree);
    const context = quote.prefix.length + quote.suffix.length;
    const [only] = whole;
    if (only !== undefined && whole.length === 1 && (context >= enough || isBare(quote, only))) {
      taken.add(key(given, only));
      return only;
    }
    return whole.length > 0 ? 'ambiguous' : 'gone';
  });

  /** A quotation with little context must stand once only. */
  function isBare({ exact }: TextQuoteSelector, at: number): boolean {
    const all = occurrences.of(exact);
    return all.length === 1 && all[0] === at;
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
  const places = new Set(lists.flatMap((list) => nearest(list, at, looked)));
  return [...places].filter((place) => {
    const fit = place === at ? null : occurrences.fit(quote, place);
    return fit && own && fit.before + fit.after >= own.before + own.after;
  });
}

/** A place is taken by the words that stand there. */
function key(given: Anchor | undefined, at: number): string {
  return `${at} ${given?.quote.exact.length ?? 0}`;
}
