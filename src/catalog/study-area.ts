import type { Position } from 'geojson';
import type { AtlasDescription } from './atlas-schema';

/** West, south, east, north in degrees. */
export type StudyArea = AtlasDescription['studyArea'];

/** Whether a [longitude, latitude] position lies in the study area of an atlas. */
export function inStudyArea(
  [lon = NaN, lat = NaN]: Position,
  [west, south, east, north]: StudyArea,
): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** A position as one may type it, latitude first: the centre of the atlas. */
export function examplePosition({ centre: [lon, lat] }: AtlasDescription): string {
  return `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
}

/**
 * The position with its longitude and latitude changed about, where only that order lies in the
 * study area: whoever wrote 39.76 and 46.75 meant the region, not the place 956 km away. Else null.
 */
export function swappedInto(position: Position, area: StudyArea): Position | null {
  const [lon = NaN, lat = NaN] = position;
  const swapped = [lat, lon];
  return !inStudyArea(position, area) && inStudyArea(swapped, area) ? swapped : null;
}
