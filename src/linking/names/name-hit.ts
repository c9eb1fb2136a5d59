/** A name found: where it ends, and which forms it may be, with the cases of their endings. */
export interface NameHit {
  end: number;
  count: number;
  /** Written in small letters where the name has capitals. */
  isSmall: boolean;
  readonly forms: Int32Array;
  readonly cases: Int32Array;
}

/** More readings of one spelling than this are not kept. */
export const mostReadings = 24;

export function emptyHit(): NameHit {
  const readings = () => new Int32Array(mostReadings);
  return { end: 0, count: 0, isSmall: false, forms: readings(), cases: readings() };
}
