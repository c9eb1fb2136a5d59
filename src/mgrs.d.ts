/** The part of mgrs that is used: https://github.com/proj4js/mgrs. It has no types of its own. */
declare module 'mgrs' {
  /** The reference of a [longitude, latitude] position, with as many figures each way. */
  export function forward(at: readonly [number, number], figures: number): string;
  /** West, south, east and north of a square. Throws a text where letters or figures are wrong. */
  export function inverse(reference: string): [number, number, number, number];
}
