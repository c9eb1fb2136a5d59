/**
 * Rounds to a tenth: smaller parts of a pixel are invisible, and their digits make the HTML longer.
 */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
