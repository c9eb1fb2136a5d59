/** The times that an article names, as they are shown. */
import { clampDay, daysOverlap, type Days } from '../chronology/calendar';
import { daysOfEdtf } from '../linking/dates/text-time';
import { freeOf } from './free-spans';
import { shownMentions, type Content, type OwnDate } from './own-article';

export interface ShownDate extends OwnDate {
  readonly state: Exclude<OwnDate['state'], 'removed'>;
}

/** The dates that are shown. A date inside a link is not. */
export function shownDates(article: Pick<Content, 'mentions' | 'dates'>): readonly ShownDate[] {
  const dates = (article.dates ?? []).filter((date): date is ShownDate => date.state !== 'removed');
  return freeOf(shownMentions(article), dates);
}

/** The first and the last day that a date may mean; null for one that comes again and again. */
export function daysTold({ edtf }: Pick<OwnDate, 'edtf'>): Days | null {
  return edtf === null ? null : daysOfEdtf(edtf);
}

/** The day to which a date leads: its first one inside the span; null where it is outside. */
export function dayWithin(date: Pick<OwnDate, 'edtf'>, span: Days): string | null {
  const told = daysTold(date);
  if (told === null || !daysOverlap(told, span)) return null;
  return clampDay(told.first, span);
}

/** Whether the engine chose something and nobody has looked at it. */
export function isVague({ state, certainty, edtf }: OwnDate): boolean {
  return state === 'machine' && (certainty === 'inferred' || edtf === null);
}
