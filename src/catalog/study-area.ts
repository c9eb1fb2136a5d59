import type { Position } from 'geojson';

/** West, south, east, north of the study area in degrees. */
export const studyArea = [44, 38, 50, 42] as const;

/** Whether a [longitude, latitude] position lies in the study area. */
export function inStudyArea([lon = NaN, lat = NaN]: Position): boolean {
  const [west, south, east, north] = studyArea;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
