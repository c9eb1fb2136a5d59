import { readDate } from '../chronology/edtf-date';
import { dateFormat } from './date-format';
import { dateInWords } from './format';
import type { Messages } from './messages';

/** A day with its month shortened, for labels of the map: 25 Nov 2020. Other dates as elsewhere. */
export function briefDate(date: string, t: Messages): string {
  const reading = readDate(date);
  const isPlain =
    'date' in reading &&
    reading.date.precision === 'day' &&
    !reading.date.uncertain &&
    !reading.date.approximate;
  if (!isPlain) return dateInWords(date, t);
  const [year = 0, month = 1, day = 1] = reading.date.first.split('-').map(Number);
  return t.calendar
    ? t.calendar.brief(day, month, year)
    : dateFormat(t.locale, 'brief').format(Date.UTC(year, month - 1, day));
}
