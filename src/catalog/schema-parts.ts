/** What the schemas of several files are made of. */
import * as v from 'valibot';
import { isDate, isEdtfDate } from '../chronology/dates';
import { dateReason, edtfReason } from './date-reasons';

export const text = v.pipe(v.string(), v.nonEmpty('is empty'));
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id in kebab case'),
);
export const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'is not a web address'),
  v.url('is no URL'),
);
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is no language code'));
/** ISO 3166-1 alpha-2. */
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country code'));
/** A count or an offset. */
export const whole = v.pipe(
  v.number(),
  v.integer('is no whole number'),
  v.minValue(0, 'is negative'),
);
/** A radius in metres that is expected to hold a true position. */
export const metres = v.pipe(v.number(), v.minValue(1, 'is not above 0 metres'));
/** Degrees of WGS84. */
export const longitude = within(180, 'is no longitude');
export const latitude = within(90, 'is no latitude');

/** Whether the text is a date or an interval of EDTF level 0 or 1. */
export const isEdtf = (input: string) => edtfReason(input) === null;

/** A year, month or day, and nothing more: of what happened on it nobody is in doubt. */
export const plainDate = v.pipe(
  v.string(),
  v.check(isDate, ({ input }) => dateReason(input) ?? 'is not a year, month or day alone'),
);
/** EDTF level 0 or 1: `2020-11-20~`, `199X`, `2020-23`. */
export const edtfDate = v.pipe(
  v.string(),
  v.check(isEdtfDate, ({ input }) => dateReason(input) ?? ''),
);
/** EDTF level 0 or 1: such a date, or an interval of two. */
export const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, ({ input }) => edtfReason(input) ?? ''),
);

function within(limit: number, reason: string) {
  return v.pipe(v.number(), v.minValue(-limit, reason), v.maxValue(limit, reason));
}
