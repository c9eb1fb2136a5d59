/**
 * The days on which the map changes. The style only gets these days, so that dragging the handle
 * causes work only if there is something to draw anew.
 */
import type { StyleSpecification } from 'maplibre-gl';
import { addDays } from '../../chronology/calendar';
import { isDate } from '../../chronology/dates';
import { featuresOfSource } from './styled-features';

/** The first days of all features of a style and the days after their last days, in order. */
export function changeDays(style: StyleSpecification): readonly string[] {
  const features = Object.values(style.sources).flatMap(featuresOfSource);
  const days = features.flatMap(({ properties }) => {
    const { first, last } = (properties ?? {}) as { first?: string; last?: string };
    return [first, last?.length === 10 ? addDays(last, 1) : undefined];
  });
  return [...new Set(days)]
    .filter((day) => day !== undefined)
    .filter(isDate)
    .sort();
}

/** The latest day up to this one on which the map changed; year 0 before the first change. */
export function lastChange(changes: readonly string[], day: string): string {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? '0000-01-01' : (changes[low - 1] ?? day);
}
