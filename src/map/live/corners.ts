import type { Geometry } from 'geojson';
import type { AtlasFeature } from '../../catalog/types';
import { boxAround } from './camera-extent';

/**
 * The corners of several geometries, in the form that the camera takes; null where they have no
 * extent.
 */
export function cornersOf(geometries: readonly Geometry[]): Pick<AtlasFeature, 'geometry'> | null {
  const box = boxAround(geometries);
  if (!box) return null;
  const [west, south, east, north] = box;
  return {
    geometry: {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    },
  };
}
