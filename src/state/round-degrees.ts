/** Five decimals of a degree, about a metre, are finer than anything on this map. */
export function roundDegrees(value: number): number {
  return Number(value.toFixed(5));
}
