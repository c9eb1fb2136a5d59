import type { Geometry, Point, Position } from 'geojson';
import type { AtlasFeature } from '../../src/catalog/types';
import { feature } from '../fixtures';

/** Features of the layer `places` with exact positions: they stand for a large imported layer. */
export function crowd(geometries: readonly Geometry[]): AtlasFeature[] {
  const { properties } = feature('shusha-shushi');
  return geometries.map((geometry, index) => ({
    type: 'Feature',
    id: `imported-${index}`,
    geometry,
    properties: { ...properties, accuracy: 1 },
  }));
}

export function point(coordinates: Position): Point {
  return { type: 'Point', coordinates };
}

/** The same random numbers each time, from 0 to 1 (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function scattered(count: number, seed = 42): Position[] {
  const random = repeatable(seed);
  return Array.from({ length: count }, () => [45 + 3.5 * random(), 38.5 + 2.5 * random()]);
}
