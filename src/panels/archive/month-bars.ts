/** The histogram of months as an SVG path, and the years below it. */
import type { MonthSpan } from '../../archive/months';
import { roundToTenth } from '../../round-to-tenth';

/** The knob of a range input, in pixels, which the bars leave room for at both ends. */
export const knob = 18;

/** Where a month stands, in pixels from the left. */
export function monthX(month: number, { first, last }: MonthSpan, pixels: number): number {
  const share = last === first ? 0.5 : (month - first) / (last - first);
  return roundToTenth(knob / 2 + share * (pixels - knob));
}

/** Bars of the months inside the second span, on a line at `height`; `whole` sets the scale. */
export function barsPath(
  counts: readonly number[],
  whole: MonthSpan,
  { first, last }: MonthSpan,
  pixels: number,
  height: number,
): string {
  const most = Math.max(1, ...counts);
  const room = (pixels - knob) / Math.max(1, counts.length - 1);
  const width = roundToTenth(Math.max(0.6, Math.min(room * 0.8, 24)));
  return counts
    .map((count, index) => {
      const month = whole.first + index;
      if (count === 0 || month < first || month > last) return '';
      const x = roundToTenth(monthX(month, whole, pixels) - width / 2);
      // A month that has one mention is in sight.
      const tall = roundToTenth(Math.max(1, (count / most) * height));
      return `M${x} ${height}v${-tall}h${width}v${tall}z`;
    })
    .join('');
}

/** The Januaries whose years have room, at least so many pixels from one another. */
export function yearMarks(
  whole: MonthSpan,
  pixels: number,
  apart: number,
): readonly { readonly x: number; readonly year: number }[] {
  const years: { x: number; year: number }[] = [];
  for (let year = Math.ceil(whole.first / 12); year * 12 <= whole.last; year += 1) {
    const x = monthX(year * 12, whole, pixels);
    if (x - (years.at(-1)?.x ?? -Infinity) >= apart) years.push({ x, year });
  }
  return years;
}
