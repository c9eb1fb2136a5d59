/** When the features of an own layer are there, by the attributes that hold its dates. */
import { addDays } from '../chronology/calendar';
import { valueOfColumn, type OwnColumn } from './attributes';
import { summaryOf } from './layer-summary';
import type { OwnFeature, OwnTime } from './own-layer';
import { valueDays, type ValueDays } from './value-days';

/**
 * The first and the last day of a feature. A feature with a beginning and no end, where the layer
 * has ends, lasts; a feature without any date is always there.
 */
export function featureDays(feature: OwnFeature, { from, to }: OwnTime): ValueDays {
  const begin = from === null ? null : valueDays(valueOfColumn(feature, from));
  const end = to === null ? null : valueDays(valueOfColumn(feature, to));
  if (from !== null && to === null && begin) return begin;
  return { first: begin?.first ?? '', last: end?.last ?? '9999' };
}

/** Whether a feature is there on a day, YYYY-MM-DD. */
export function isThereOn(feature: OwnFeature, time: OwnTime, day: string): boolean {
  if (time.from === null && time.to === null) return true;
  const { first, last } = featureDays(feature, time);
  return first <= day && day <= last;
}

/** The days on which other features are there than on the day before, in order. */
export function daysOfChange(features: readonly OwnFeature[], time: OwnTime): readonly string[] {
  const { days } = summaryOf(features);
  const known = (column: string | null) => column === null || Object.hasOwn(days, column);
  const after = (day: string) => addDays(day, 1);
  if (known(time.from) && known(time.to)) {
    const begins = days[time.from ?? '']?.first ?? [];
    const ends = days[time.to ?? time.from ?? '']?.last ?? [];
    return [...new Set([...begins, ...ends.map(after)])].sort();
  }
  // A column that has other values besides dates.
  const found = features.flatMap((feature) => {
    const { first, last } = featureDays(feature, time);
    return [...(first === '' ? [] : [first]), ...(last === '9999' ? [] : [after(last)])];
  });
  return [...new Set(found)].sort();
}

const ends = /^(to|end|until|till|valid_?to|hasta|fin|конец|bitiş|son|վերջ)/i;

/** The columns that seem to say when a feature was there; the reader can choose others. */
export function guessTime(columns: readonly OwnColumn[]): OwnTime {
  const dates = columns.filter(({ type }) => type === 'date');
  const to = dates.find(({ name }) => ends.test(name)) ?? null;
  const from = dates.find((column) => column !== to);
  return { from: from?.name ?? null, to: to?.name ?? null };
}
