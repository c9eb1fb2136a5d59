/** Corners of what the camera brings into view, in the form that it takes. */
import type { Feature, Geometry } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { boxAround, overlap, widestBox, type Box } from './camera-extent';
import { boxOfOutline } from './outline-of';

/**
 * The corners of several geometries, in the form that the camera takes; null where they have no
 * extent.
 */
export function cornersOf(geometries: readonly Geometry[]): Pick<AtlasFeature, 'geometry'> | null {
  const box = boxAround(geometries);
  return box && cornersOfBox(box);
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
  return cornersOfBox([
    Math.max(whole[0], widest[0]),
    Math.max(whole[1], widest[1]),
    Math.min(whole[2], widest[2]),
    Math.min(whole[3], widest[3]),
  ]);
}

function cornersOfBox([west, south, east, north]: Box): Pick<AtlasFeature, 'geometry'> {
  const coordinates = [
    [west, south],
    [east, north],
  ];
  return { geometry: { type: 'MultiPoint', coordinates } };
}
