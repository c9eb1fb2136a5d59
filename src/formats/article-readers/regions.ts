/** Which part of a page is its article. */

/** A stretch of the text of the page, in UTF-16 code units, half-open. */
export interface Region {
  readonly kind: 'article' | 'main';
  readonly start: number;
  readonly end: number;
}

/** An article has at least so many letters, or this share of the page, or it is a mere frame. */
const fewestLetters = 120;
const smallestShare = 0.25;
/** One of several articles is the page's own if it has this share of them; else they are a list. */
const ownShare = 0.6;

/** The stretch that is read: that of the article, else of the main part, else the whole. */
export function chosenRegion(text: string, regions: readonly Region[]): Omit<Region, 'kind'> {
  const whole = { start: 0, end: text.length };
  const isEnough = ({ start, end }: Region) => {
    const letters = lettersIn(text.slice(start, end));
    return letters >= fewestLetters || letters >= smallestShare * lettersIn(text);
  };
  const articles = outermost(regions.filter(({ kind }) => kind === 'article'));
  const length = ({ start, end }: Region) => end - start;
  const all = articles.reduce((sum, article) => sum + length(article), 0);
  const own = articles.find((article) => length(article) >= ownShare * all);
  if (own && isEnough(own)) return own;
  return regions.find((region) => region.kind === 'main' && isEnough(region)) ?? whole;
}

/** Those that lie in no other; a comment is often an article within the article. */
function outermost(regions: readonly Region[]): readonly Region[] {
  const found: Region[] = [];
  let covered = 0;
  for (const region of regions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (region.end <= covered) continue;
    found.push(region);
    covered = region.end;
  }
  return found;
}

export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
