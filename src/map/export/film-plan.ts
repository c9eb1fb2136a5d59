/** Which day a film shows when, and which stills it needs. */
import { addDays, dayNumber } from '../../chronology/calendar';
import { lastChange } from '../style/change-days';

export const filmSpeeds = { month: 30, quarter: 91, year: 365 } as const;
export type FilmSpeed = keyof typeof filmSpeeds;

export interface FilmPlan {
  readonly first: string;
  readonly last: string;
  readonly daysPerSecond: number;
}

/** Seconds that the first day and the last day stand still. */
const [before, after] = [1, 2];
/** Seconds: a longer film would take as long to record. */
export const longestFilm = 180;

export function secondsOf({ first, last, daysPerSecond }: FilmPlan): number {
  return before + (dayNumber(last) - dayNumber(first)) / daysPerSecond + after;
}

/** The day that the film shows some seconds after its start. */
export function dayAt({ first, last, daysPerSecond }: FilmPlan, seconds: number): string {
  const days = Math.floor((seconds - before) * daysPerSecond);
  return addDays(first, Math.min(Math.max(days, 0), dayNumber(last) - dayNumber(first)));
}

/** The days of a film on which its map changes, the first one included; in order. */
export function stillsOf({ first, last }: FilmPlan, changes: readonly string[]): readonly string[] {
  return [first, ...changes.filter((day) => first < day && day <= last)];
}

/** The still that a film shows on a day. */
export function stillOn(stills: readonly string[], day: string): number {
  return Math.max(0, stills.indexOf(lastChange(stills, day)));
}
