import type { Position } from 'geojson';
import type { Box } from '../live/frame';

/** What the small map shows: the three countries of the southern Caucasus and their neighbours. */
export const locatorBox: Box = [41.5, 37.7, 51, 42.3];

/** Where it names countries and the sea, [longitude, latitude]. */
export const locatorLabels: Readonly<Record<string, Position>> = {
  georgia: [43.9, 41.75],
  armenia: [44.55, 40.35],
  azerbaijan: [48.2, 40.55],
  turkiye: [42.7, 39.6],
  iran: [47, 38],
  'caspian-sea': [50.95, 41.3],
};
