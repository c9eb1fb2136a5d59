import type { Position } from 'geojson';

/** What `inputs/lines.json` says of lines, by the ids of their features. */
export interface LineInputs {
  /** Names of Natural Earth's disputed lines. */
  readonly disputed: Readonly<Record<string, string>>;
  /** Where a river reaches and leaves the part of the national border that it follows. */
  readonly alongBorder: Readonly<Record<string, readonly [Position, Position]>>;
  /** Bands end at the border of a country, and where their road enters a town. */
  readonly bands: { readonly inside: string; readonly endIn: string };
}
