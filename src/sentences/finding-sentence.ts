/** What a finding says, in words of a language. */
import type { NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import type { FindingReason } from '../review/finding';
import type { ReviewRules } from '../review/rules';
import { pad, weekdayOf } from '../chronology/calendar';
import { daysInMonth } from '../review/written-day';
import type { FindingWords } from '../i18n/finding-words';
import { amount, dateInWords, edtfInWords, intervalInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { holderName } from './holder-name';
import { sentence } from './sentence';

export interface FindingContext {
  readonly catalog: Catalog;
  /** What things and numbers are called. */
  readonly labels: ReviewRules['labels'];
  readonly t: Messages;
  readonly words: FindingWords;
  readonly nameOf: NameOf;
}

/** One sentence: what the record, or the calendar, has instead or as well. */
export function findingSentence(reason: FindingReason, context: FindingContext): string {
  const { catalog, t, words } = context;
  switch (reason.code) {
    case 'weekday':
      return sentence(
        words.weekday(dateInWords(reason.day, t), words.weekdays[weekdayOf(reason.day)] ?? ''),
        t,
      );
    case 'day-exists':
      return words.dayExists(dateInWords(reason.day, t));
    case 'no-such-day': {
      const { year, month } = reason;
      const written = dateInWords(`${pad(year, 4)}-${pad(month)}`, t);
      return words.noSuchDay(written, daysInMonth(year, month));
    }
    case 'event-day': {
      const event = catalog.events.find(({ id }) => id === reason.event);
      return words.eventDay(edtfInWords(reason.day, t), event?.text ?? reason.event);
    }
    case 'there':
      return words.there(labelOf(reason.thing, context), intervalInWords(reason, t));
    case 'held':
      return words.held(placeName(reason.place, context), holderName(reason.holder, t));
    case 'distance': {
      const places = reason.places.map((place) => placeName(place, context)).join(' – ');
      return words.distance(places, amount(reason.km, 'km', t));
    }
    case 'number': {
      const values = reason.values.map((value) => new Intl.NumberFormat(t.numbers).format(value));
      return words.number(labelOf(reason.thing, context), values.join(', '));
    }
  }
}

function labelOf(id: string, { labels, t }: FindingContext): string {
  return labels[id]?.[t.language] ?? id;
}

function placeName(id: string, { catalog, nameOf }: FindingContext): string {
  const feature = catalog.featureById[id];
  return feature ? nameOf(feature) : id;
}
