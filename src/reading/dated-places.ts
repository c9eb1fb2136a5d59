/** The places and times that one sentence of an article tells of together. */
import { pairDates, type DatedPlace } from '../linking/dates/pairs';
import { shownMentions, type Content, type OwnMention } from './own-article';
import { shownDates, type ShownDate } from './shown-dates';

/** In the order of the text. */
export function pairsOf(
  article: Pick<Content, 'text' | 'mentions' | 'dates'>,
): readonly DatedPlace[] {
  const { text } = article;
  const dates = shownDates(article).map((date) => ({
    ...date,
    surface: text.slice(date.start, date.end),
  }));
  return pairDates(text, shownMentions(article), dates);
}

/** The pairs of a mention: what its sentence tells of its place. Of a date: of which places. */
export function pairsAt(
  article: Pick<Content, 'text' | 'mentions' | 'dates'>,
  of: OwnMention | ShownDate,
): readonly DatedPlace[] {
  const isOf = (pair: DatedPlace) =>
    'placeId' in of ? of.role === 'location' && pair.placeId === of.placeId : pair.edtf === of.edtf;
  return pairsOf(article).filter(
    (pair) => isOf(pair) && pair.start <= of.start && of.start < pair.end,
  );
}
