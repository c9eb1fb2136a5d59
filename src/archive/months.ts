/** Months as whole numbers: twelve times the year, plus 0 for January to 11 for December. */

/** Stands for articles without a day of publication. */
export const undatedMonth = -1;

/** From the first to the last month, both included. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const dayLength = 86_400_000;

/** The month of a day that is counted from 1970-01-01. */
export function monthOfDay(day: number): number {
  const date = new Date(day * dayLength);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** YYYY-MM. */
export function writeMonth(month: number): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** YYYY-MM-DD of a day that is counted from 1970-01-01. */
export function writeDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
