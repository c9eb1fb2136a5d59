/** Why a text in a data file is no date, in words for its editor. */
import { readEdtf, type EdtfTrouble } from '../chronology/edtf';
import { readDate } from '../chronology/edtf-date';

const reasons: Readonly<Record<EdtfTrouble, string>> = {
  'no-date': 'is no date of EDTF (2020, 2020-11, 2020-11-20, marked with ~, ? or %)',
  'no-month': 'is no date that exists: its month is none of 01 to 12, or 21 to 24 for a season',
  'no-day': 'is no date that exists: its month has no such day',
  marks: 'has several marks; "%" means uncertain and approximate',
  'level-2': 'is EDTF of level 2; only levels 0 and 1 are read',
  'far-year': 'has a year that is not of four digits, 0000 to 9999',
  'time-of-day': 'has a time of day; give the day only',
  reversed: 'ends before it begins',
};

/** Why the text is no date of EDTF level 0 or 1; null where it is one. */
export function dateReason(text: string): string | null {
  const reading = readDate(text);
  return 'trouble' in reading ? reasons[reading.trouble] : null;
}

/** Why the text is neither such a date nor an interval of two; null where it is one. */
export function edtfReason(text: string): string | null {
  const reading = readEdtf(text);
  if ('trouble' in reading) return reasons[reading.trouble];
  const { from, to } = reading.interval;
  return from === null && to === null ? reasons['no-date'] : null;
}
