/**
 * Days <-> positions along the date track. Most of the track is for the years that the record knows
 * best: an atlas says on which days the scale changes.
 */
import { clampDay, dayNumber, dayOfNumber, type Days } from './calendar';

/**
 * A day at which the scale of the track changes, and its position on the whole track from 0 to 1.
 */
export interface Knee {
  readonly day: string;
  readonly at: number;
}

/** The visible part of the track, as fractions of the whole. */
export interface TrackWindow {
  readonly start: number;
  readonly width: number;
}
const wholeTrack: TrackWindow = { start: 0, width: 1 };

export interface TrackScale {
  /**
   * Where a day is within the window: 0 at its start, 1 at its end, outside that range if not
   * visible.
   */
  readonly position: (day: string) => number;
  /** The day at a position of the window, within the days of the track. */
  readonly dayAt: (position: number) => string;
}

export function trackScale(
  days: Days,
  knees: readonly Knee[],
  { start, width } = wholeTrack,
): TrackScale {
  const inside = knees.filter(({ day }) => days.first < day && day < days.last);
  const stops = [{ day: days.first, at: 0 }, ...inside, { day: days.last, at: 1 }].map(
    ({ day, at }) => [dayNumber(day), at] as const,
  );
  const place = (n: number) => along(stops, n);
  const number = (at: number) =>
    along(
      stops.map(([n, share]) => [share, n] as const),
      at,
    );
  return {
    position: (day) => (place(dayNumber(day)) - start) / width,
    dayAt: (position) => clampDay(dayOfNumber(number(start + position * width)), days),
  };
}

/** Interpolates between the stops; the outer pieces go on beyond the ends. */
function along(stops: readonly (readonly [from: number, to: number])[], value: number): number {
  const next = stops.findIndex(([from], index) => index > 0 && value <= from);
  const piece = next < 0 ? stops.length - 1 : next;
  const [[fromA, toA] = [0, 0], [fromB, toB] = [0, 0]] = stops.slice(piece - 1, piece + 1);
  return toA + ((value - fromA) / (fromB - fromA)) * (toB - toA);
}

/** How many times the track can be doubled in width. */
export const closest = 6;

/** The window at a zoom level that shows a position of the track; it moves no more than needed. */
export function windowShowing(at: number, level: number, start: number): TrackWindow {
  const width = 2 ** -level;
  const margin = width * 0.08;
  const moved = at < start ? at - margin : at > start + width ? at + margin - width : start;
  return { start: Math.min(Math.max(moved, 0), 1 - width), width };
}
