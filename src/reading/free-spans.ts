/** Spans of a text around others. */
import type { Span } from '../linking/anchors';
import { spansOverlap } from './corrections';

/** Of spans in the order of the text, those that overlap none of the others. */
export function freeOf<One extends Span>(
  others: readonly Span[],
  found: readonly One[],
): readonly One[] {
  const own = others.toSorted(byPlace);
  let next = 0;
  return found.filter((one) => {
    while ((own[next]?.end ?? Infinity) <= one.start) next += 1;
    const other = own[next];
    return !other || !spansOverlap(other, one);
  });
}

export function byPlace(a: Span, b: Span): number {
  return a.start - b.start;
}
