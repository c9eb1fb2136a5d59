/** What the record says of an article as its reader corrected it; the worker loads this when asked. */
import { eventsNear } from '../catalog/events-around';
import type { Catalog } from '../catalog/types';
import { daysOverlap, dayNumber, type Days } from '../chronology/calendar';
import type { LookedAtDate } from '../review/corrected-dates';
import type { Finding } from '../review/finding';
import { review } from '../review/review';
import type { ReviewRules } from '../review/rules';
import type { DatedPlace } from '../linking/dates/pairs';
import { daysOfEdtf } from '../linking/dates/text-time';
import type { LinkedMention } from '../linking/linker';
import { paragraphsOf } from '../linking/paragraphs';
import { controlAnswer } from '../query/control-answer';
import { pairsOf } from './dated-places';
import { placeNamed } from './named-places';
import { publicationDay, shownMentions, type OwnArticle, type OwnDate } from './own-article';

/** The parts of an article that its review depends on. */
export type ArticleToReview = Pick<
  OwnArticle,
  'text' | 'details' | 'mentions' | 'dates' | 'places'
>;

export interface ReviewedText {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Places and times that a sentence tells of together, and of which the record says something. */
  readonly told: readonly DatedPlace[];
}

/** What texts are held against. */
export interface RecordForReview {
  readonly catalog: Catalog;
  readonly rules: ReviewRules;
}

/** The text of the rules of this catalog, which the build has checked; throws where it is damaged. */
export function readRecord(catalog: Catalog, json: string): RecordForReview {
  return { catalog, rules: JSON.parse(json) as ReviewRules };
}

/** `days` are those of the map: of days outside them, the record says nothing. */
export function reviewArticle(
  { catalog, rules }: RecordForReview,
  article: ArticleToReview,
  days: Days,
): ReviewedText {
  const { text, details, dates = [] } = article;
  const language = [...paragraphsOf(text, details.lang ?? undefined)];
  const mentions = placedMentions(catalog, article);
  const lookedAt = dates.filter(byReader);
  const published = publicationDay(details);
  const findings = review(catalog, rules, { text, mentions, published, language, lookedAt });
  const told = pairsOf(article).filter((pair) => isRecorded(catalog, pair, days));
  return { findings, told };
}

/** A longer time is no day on which somebody held a place. */
const longestTime = 31;

/** The days of a pair, for which the record can be asked; null where it names no such days. */
export function daysAsked({ edtf }: Pick<DatedPlace, 'edtf'>, within: Days): Days | null {
  const told = daysOfEdtf(edtf);
  if (!told || told.first === '' || !daysOverlap(told, within) || told.last > within.last)
    return null;
  return dayNumber(told.last) - dayNumber(told.first) < longestTime ? told : null;
}

/** Whether the record says who held the place, or has events there within ten days. */
function isRecorded(catalog: Catalog, pair: DatedPlace, within: Days): boolean {
  const feature = catalog.featureById[pair.placeId];
  const days = daysAsked(pair, within);
  if (!feature || !days) return false;
  return (
    controlAnswer(catalog, feature, days.first).statements.length > 0 ||
    eventsNear(catalog, feature, days).length > 0
  );
}

function placedMentions(
  catalog: Catalog,
  { text, mentions, places }: ArticleToReview,
): readonly LinkedMention[] {
  return shownMentions({ mentions }).flatMap(({ start, end, placeId, role }) => {
    const [lon = NaN, lat = NaN] = placeNamed(catalog, places, placeId)?.at ?? [];
    const surface = text.slice(start, end);
    return Number.isNaN(lon) ? [] : [{ start, end, surface, placeId, role, lon, lat }];
  });
}

function byReader(date: OwnDate): date is OwnDate & LookedAtDate {
  return date.state !== 'machine';
}
