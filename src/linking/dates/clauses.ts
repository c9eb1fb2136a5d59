/** How far apart two spans of a sentence are, in letters and in clauses. */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sign that ends a clause counts as so many code units of distance. */
const clauseLength = 25;
const clauseEnds = /[,;:–—՝]|\s(?:and|but|y|pero|et|mais|и|а|но|և|եւ|իսկ|və|isə|ve|ise)\s/g;

/**
 * The code units between two spans, with what the signs and words count that end a clause: `clause`
 * each.
 */
export function clauseDistance(
  text: string,
  one: Span,
  other: Span,
  clause = clauseLength,
): number {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  const between = text.slice(from, to);
  return between.length + clause * (between.match(clauseEnds)?.length ?? 0);
}
