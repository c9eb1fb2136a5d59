/**
 * Shapes as they are drawn, generalised for a range of scales. Questions and checks never use them:
 * they use the exact shapes. `npm run geodata` makes both files.
 */
import type * as v from 'valibot';
import type { Geometry } from 'geojson';
import type { outlines } from './outlines-schema';

export const ranges = ['far', 'near'] as const;
/** `far` is for zooms below 9, `near` from 9 on. */
export type Range = (typeof ranges)[number];
/** A whole zoom, because a filter sees the zoom of the tile. */
export const nearRangeZoom = 9;

/**
 * The largest zoom of the built-in data. A pixel is 15 m there: the national border, the most exact
 * line, may be off by seven pixels, and most settlements by thirty. Closer views would only show
 * the error; a reader's own data or a detailed background may raise the limit.
 */
export const closestZoom = 12;

/** The drawn shapes of a feature by range; without any, the feature's own shape is drawn. */
export type Outlines = Readonly<Record<string, Partial<Readonly<Record<Range, Geometry>>>>>;

export function outlinesOf({ features }: v.InferOutput<typeof outlines>): Outlines {
  // Without a prototype, so that no id of a feature meets a member of every object.
  const found: Record<string, Partial<Record<Range, Geometry>>> = Object.create(null) as never;
  // The schema has checked the geometry, and types its positions as pairs that cannot be changed.
  for (const { geometry, properties } of features)
    found[properties.of] = {
      ...found[properties.of],
      [properties.range]: geometry as unknown as Geometry,
    };
  return found;
}
