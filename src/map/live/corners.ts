/** Corners of what the camera brings into view, in the form that it takes. */
import type { Feature, Geometry } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { boxAround, overlap, widestBox } from './camera-extent';
import { boxOfOutline } from './outline-of';

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

/** The corners of what the map can show of a chosen place, for the camera; null if nothing. */
export function cornersSeen(
  catalog: Catalog,
  chosen: AtlasFeature | null,
  outline: readonly Feature[],
): Pick<AtlasFeature, 'geometry'> | null {
  const whole = chosen && boxOfOutline(chosen, outline);
  const widest = widestBox(catalog);
  if (!whole || !overlap(whole, widest)) return null;
  const corner = (of: (a: number, b: number) => number, at: 0 | 2) => [
    of(whole[at], widest[at]),
    of(whole[at + 1] ?? NaN, widest[at + 1] ?? NaN),
  ];
  const coordinates = [corner(Math.max, 0), corner(Math.min, 2)];
  return { geometry: { type: 'MultiPoint', coordinates } };
}
