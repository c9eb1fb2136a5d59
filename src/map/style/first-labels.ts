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

/** From this zoom on, countries are named near the districts, [longitude, latitude]. */
export const nearZoom = 6.2;
export const countryNearby: Readonly<Record<string, Position>> = {
  armenia: [45.9, 39.53],
  azerbaijan: [47.37, 40.43],
  iran: [47.22, 39.02],
};

/** Regions whose name stands on the map, with the place of the label. */
export const regionLabels: Readonly<Record<string, Position>> = {
  'nagorno-karabakh': [46.78, 39.95],
};
