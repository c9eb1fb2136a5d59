/**
 * What the first view names: too few to choose by the kind of a place alone. Countries are named
 * near the districts, where the first view shows them, and at their middle when seen from afar.
 */
import type { Position } from 'geojson';

/** The label rank of places that the first view names: on every screen, or where there is room. */
export const firstRanks: Readonly<Record<string, number>> = {
  'khankendi-stepanakert': 0,
  'berdzor-lachin': 0,
  goris: 0,
  'aghdara-martakert': 1,
  hadrut: 1,
  kapan: 1,
};

/** Which side of its label is at the dot. */
export const firstAnchors: Readonly<Record<string, 'left' | 'right' | 'top' | 'bottom-left'>> = {
  'khankendi-stepanakert': 'bottom-left',
  'berdzor-lachin': 'right',
  goris: 'top',
  hadrut: 'right',
  kapan: 'right',
};

/** Beside the corridor, [longitude, latitude]: its callout, and the line from there to the road. */
export const calloutAt: Position = [46.2, 39.38];
export const calloutLine: readonly Position[] = [
  [46.21, 39.38],
  [46.42, 39.38],
  [46.47, 39.573],
];

/** From this zoom of the tiles on, countries are named near the districts, [longitude, latitude]. */
export const nearZoom = 6;
export const countryNearby: Readonly<Record<string, Position>> = {
  armenia: [45.9, 39.53],
  azerbaijan: [47.32, 40.38],
  iran: [47.05, 38.91],
};

/** Regions whose name stands on the map, with the place of the label. */
export const regionLabels: Readonly<Record<string, Position>> = {
  'nagorno-karabakh': [46.72, 40.09],
};
