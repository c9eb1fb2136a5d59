/**
 * How near a click or a touch must come to a shape or a corner while the reader draws. Choosing on
 * the map has a reach of its own, in `choose-on-map.ts`.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels within which a click hits a shape, and within which it takes hold of a corner. */
const hand = { hits: 3, holds: 12 };
const finger = { hits: 8, holds: 30 };

export function drawingReach(): typeof hand {
  return matchMedia('(pointer: coarse)').matches ? finger : hand;
}

/**
 * The pixels within which a click hits, in the middle of the map, in metres on the ground; at zoom 0
 * the world is 512 pixels wide.
 */
export function reachMetres(map: MapLibreMap): number {
  const around = 40_075_017 * Math.cos((map.getCenter().lat * Math.PI) / 180);
  return (drawingReach().hits * around) / (512 * 2 ** map.getZoom());
}
