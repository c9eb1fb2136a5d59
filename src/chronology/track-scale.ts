/**
 * Days <-> places along the date track. The years that the record knows closely have most of it:
 * what came before September 2020 is drawn on the first 15 %.
 */
import { clampDay, dayNumber, dayOfNumber, type Days } from './calendar';

export const knee = '2020-09-01';
const shareBefore = 0.15;

/** A part of the track, as fractions of the whole. */
export interface TrackWindow {
  readonly start: number;
  readonly width: number;
}
export const wholeTrack: TrackWindow = { start: 0, width: 1 };

export interface TrackScale {
  /** Where a day is within the window: 0 at its start, 1 at its end; beyond both, outside. */
  readonly position: (day: string) => number;
  /** The day at a position of the window, within the days of the track. */
  readonly dayAt: (position: number) => string;
}

export function trackScale(days: Days, { start, width } = wholeTrack): TrackScale {
  const [first, middle, last] = [days.first, knee, days.last].map(dayNumber) as [
    number,
    number,
    number,
  ];
  const place = (n: number) =>
    n <= middle
      ? ((n - first) / (middle - first)) * shareBefore
      : shareBefore + ((n - middle) / (last - middle)) * (1 - shareBefore);
  const number = (at: number) =>
    at <= shareBefore
      ? first + (at / shareBefore) * (middle - first)
      : middle + ((at - shareBefore) / (1 - shareBefore)) * (last - middle);
  return {
    position: (day) => (place(dayNumber(day)) - start) / width,
    dayAt: (position) => clampDay(dayOfNumber(number(start + position * width)), days),
  };
}

/** How many times the track can be doubled in width. */
export const closest = 6;

/** The window of a zoom level that shows a place of the whole track, and moves only if it must. */
export function windowShowing(at: number, level: number, start: number): TrackWindow {
  const width = 2 ** -level;
  const margin = width * 0.08;
  const moved = at < start ? at - margin : at > start + width ? at + margin - width : start;
  return { start: Math.min(Math.max(moved, 0), 1 - width), width };
}
