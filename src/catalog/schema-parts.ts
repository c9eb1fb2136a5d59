/** Small schemas that those of several files are built from. */
import * as v from 'valibot';
import { isDate, isEdtfDate } from '../chronology/dates';
import { readEdtf, type EdtfTrouble } from '../chronology/edtf';
import { readDate } from '../chronology/edtf-date';
import { because } from './schema-problems';

export const text = v.pipe(v.string(), v.nonEmpty(because('empty')));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, because('no-id')));
export const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, because('no-web-address')),
  v.url(because('no-web-address')),
);
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, because('no-language')));
/** ISO 3166-1 alpha-2. */
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, because('no-country')));
/** A count or a text offset. */
export const whole = v.pipe(
  v.number(),
  v.integer(because('not-whole')),
  v.minValue(0, because('negative')),
);
/** A radius in metres that is expected to hold a true position. */
export const metres = v.pipe(v.number(), v.minValue(1, because('not-positive')));
/** Degrees of WGS84. */
export const longitude = within(180, 'no-longitude');
export const latitude = within(90, 'no-latitude');

/** Whether the text is a date or an interval of EDTF level 0 or 1. */
export const isEdtf = (input: string) => edtfTrouble(input) === null;

/** A year, month or day without EDTF marks: for dates that nobody doubts. */
export const plainDate = v.pipe(
  v.string(),
  v.check(isDate, ({ input }) => dateTrouble(input) ?? because('not-plain-date')),
);
/** EDTF level 0 or 1: `2020-11-20~`, `199X`, `2020-23`. */
export const edtfDate = v.pipe(
  v.string(),
  v.check(isEdtfDate, ({ input }) => dateTrouble(input) ?? because('no-date')),
);
/** EDTF level 0 or 1: such a date, or an interval of two. */
export const edtf = v.pipe(
  v.string(),
  v.check(isEdtf, ({ input }) => edtfTrouble(input) ?? because('no-date')),
);

/** Why the text is no date of EDTF level 0 or 1; null where it is one. */
function dateTrouble(text: string): EdtfTrouble | null {
  const reading = readDate(text);
  return 'trouble' in reading ? reading.trouble : null;
}

/** Why the text is neither such a date nor an interval of two; null where it is one. */
function edtfTrouble(text: string): EdtfTrouble | null {
  const reading = readEdtf(text);
  if ('trouble' in reading) return reading.trouble;
  const { from, to } = reading.interval;
  return from === null && to === null ? 'no-date' : null;
}

function within(limit: number, code: 'no-longitude' | 'no-latitude') {
  return v.pipe(v.number(), v.minValue(-limit, because(code)), v.maxValue(limit, because(code)));
}
