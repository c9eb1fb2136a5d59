/** Rounds to a tenth: of a pixel no more is seen, and digits are bytes of the page's HTML. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
