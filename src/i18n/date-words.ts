import type { Precision } from '../chronology/dates';

/** How reliable a date is, as EDTF marks it: `~`, `?` and `%`. */
export type DateMark = 'approximate' | 'uncertain' | 'both';

/** The words for dates, beside the names of months. */
export interface DateWords {
  /** Goes before or after a date that stands alone: about 20 November 2020. */
  readonly marked: Readonly<Record<DateMark, (date: string, precision: Precision) => string>>;
  /** Goes in brackets after a date in a sentence: from 20 November 2020 (approximately). */
  readonly mark: Readonly<Record<DateMark, string>>;
  /** Spring, summer, autumn and winter of a year. Winter goes on into the next year. */
  readonly season: readonly [
    spring: (year: number) => string,
    summer: (year: number) => string,
    autumn: (year: number) => string,
    winter: (year: number) => string,
  ];
}
