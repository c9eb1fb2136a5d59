/**
 * Where a story happens, told from the places that it only names. The rule is simple, so that a
 * reader can do the sum: each mention as a location counts 1, one more in the title, one more in
 * the first paragraph, and one more where its sentence has a date. Governments that speak and
 * adjectives count nothing, and neither do countries, regions and seas, which hold the story but
 * do not place it. The first is told if it comes to 2 at least, two more if they have half as much.
 * Where more than three would be told, as in a list of villages, those of the lowest sum are not.
 */
import { foldMonthName, monthNamed } from '../chronology/month-names';
import { isPinned } from '../catalog/layers';
import type { NamedPlace } from './named-places';
import { shownMentions, type OwnArticle, type ShownMention } from './own-article';
import { excerptAround } from './own-excerpts';

const most = 3;
const least = 2;

export interface ScenePlace {
  readonly id: string;
  readonly sum: number;
}

/** The places of the story, the surest first; none where nothing stands out. */
export function scenePlaces(
  article: Pick<OwnArticle, 'text' | 'mentions'>,
  placeOf: (id: string) => NamedPlace | null,
): readonly ScenePlace[] {
  const sums = new Map<string, number>();
  const parts = headOf(article.text);
  for (const mention of shownMentions(article)) {
    if (mention.role !== 'location') continue;
    const sum = sums.get(mention.placeId) ?? 0;
    sums.set(mention.placeId, sum + weightOf(mention, article.text, parts));
  }
  const ranked = [...sums]
    .filter(([id]) => {
      const place = placeOf(id);
      return place !== null && isAtItsPoint(place);
    })
    .map(([id, sum]) => ({ id, sum }))
    .sort((a, b) => b.sum - a.sum);
  const top = ranked[0]?.sum ?? 0;
  if (top < least) return [];
  const told = ranked.filter(({ sum }) => sum >= least && sum >= top / 2);
  const lowest = told[most]?.sum;
  return lowest === undefined ? told : told.filter(({ sum }) => sum > lowest);
}

/** Where the title and the first paragraph end. A text of one line has no title. */
function headOf(text: string): { readonly title: number; readonly first: number } {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].slice(0, 2);
  const [one, two] = lines.map(({ index, 0: line }) => index + line.length);
  return two === undefined ? { title: 0, first: one ?? 0 } : { title: one ?? 0, first: two };
}

function weightOf(
  mention: ShownMention,
  text: string,
  { title, first }: ReturnType<typeof headOf>,
): number {
  const { start, end } = excerptAround(text, mention);
  const isInFirst = mention.start >= title && mention.end <= first;
  return (
    1 + Number(mention.end <= title) + Number(isInFirst) + Number(hasDate(text.slice(start, end)))
  );
}

/** A year, or a number beside the name of a month. */
function hasDate(sentence: string): boolean {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(sentence)) return true;
  const pairs =
    /(?<!\d)\d{1,2}\p{L}{0,3}\s+(?:de\s+)?(\p{L}{3,})|(\p{L}{3,})(?=\s+\d{1,2}(?!\d))/gu;
  return [...sentence.matchAll(pairs)].some(
    ([, behind, before]) => monthNamed(foldMonthName(behind ?? before ?? '')) !== null,
  );
}

const unplaced = new Set(['country', 'region', 'sea', 'continent', 'ocean']);

/** Whether a place is where its point is: a country, a region or a sea is not. */
export function isAtItsPoint(place: NamedPlace): boolean {
  return place.feature ? isPinned(place.feature) : !unplaced.has(place.kind);
}
