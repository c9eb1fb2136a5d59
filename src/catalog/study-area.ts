import type { Position } from 'geojson';
import type { AtlasFacts } from './atlas-schema';

/** West, south, east, north in degrees. */
export type StudyArea = AtlasFacts['studyArea'];

/** Whether a [longitude, latitude] position lies in the study area of an atlas. */
export function inStudyArea(
  [lon = NaN, lat = NaN]: Position,
  [west, south, east, north]: StudyArea,
): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
