/** What the record says of a place that two reports name, in words. */
import { coveredDays } from '../catalog/covered-days';
import { daysBack, daysFrom } from '../catalog/events-around';
import type { NameOf } from '../catalog/naming';
import { eventsAt } from '../catalog/statements';
import type { Catalog } from '../catalog/types';
import type { Messages } from '../i18n/messages';
import type { ReportsWords } from '../i18n/reports-words';
import { controlAnswer } from '../query/control-answer';
import type { NamedPlace } from '../reading/named-places';
import { publicationDay, type OwnArticle } from '../reading/own-article';
import { dayWithin } from '../reading/shown-dates';
import type { ReportComparison, Telling } from '../reading/two-reports/compare';
import { eventTitle } from './event-title';
import { heldLine } from './held-line';

export interface ComparedReports {
  readonly catalog: Catalog;
  readonly pair: readonly [OwnArticle, OwnArticle];
  readonly comparison: ReportComparison;
}

export interface ReportsLanguage {
  readonly t: Messages;
  readonly words: ReportsWords;
  readonly nameOf: NameOf;
}

/** Who held the place on the first day that is told of it, else on that of a report; and events. */
export function recordOf(
  { feature }: NamedPlace,
  tellings: readonly Telling[],
  { catalog, pair }: ComparedReports,
  { t, words, nameOf }: ReportsLanguage,
): readonly string[] {
  if (!feature) return [];
  const days = coveredDays(catalog, '');
  const told = tellings.flatMap(({ times }) => times.map((edtf) => dayWithin({ edtf }, days)));
  const published = pair.map(({ details }) => publicationDay(details));
  const day = [...told.sort(), ...published].find((one) => one !== null) ?? null;
  if (day === null) return [words.noDay];
  const held = heldLine(controlAnswer(catalog, feature, day), feature, day, catalog, t, nameOf);
  const near = eventsAt(catalog, feature).filter(
    (event) => event.from !== null && Math.abs(daysFrom(event, day)) <= daysBack,
  );
  const events = near.map((event) => eventTitle(event, t));
  return [
    held,
    ...(near.length > 0 ? [`${words.eventsNear}${t.colon} ${events.join(t.semicolon)}`] : []),
  ];
}
