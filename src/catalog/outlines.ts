/**
 * Shapes as they are drawn, generalised for a range of scales; every question and check goes by the
 * exact ones. `npm run geodata` makes both files.
 */
import * as v from 'valibot';
import type { Geometry } from 'geojson';
import { id, text } from './schema-parts';

export const ranges = ['far', 'near'] as const;
/** Below zoom 9, and from there on. */
export type Range = (typeof ranges)[number];
/** A whole zoom: a filter goes by that of the tile. */
export const nearRangeZoom = 9;

/**
 * Where the built-in data ends: a pixel is 15 m here, so that the national border, the most exact
 * of all lines, may be seven pixels off, and most settlements thirty. Nearer there is only the error
 * to see; data of the reader's own or a detailed background may raise it.
 */
export const closestZoom = 12;

const shapes = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** The format of `geodata/outlines.geojson`: features of other files by their ids. */
export const outlines = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id,
      geometry: v.strictObject({
        type: v.picklist(shapes),
        coordinates: v.array(v.unknown()),
      }),
      properties: v.strictObject({
        of: text,
        range: v.picklist(ranges),
      }),
    }),
  ),
});

/** The drawn shapes of a feature by range; a feature without them is drawn as it is. */
export type Outlines = Readonly<Record<string, Partial<Readonly<Record<Range, Geometry>>>>>;

export function outlinesOf({ features }: v.InferOutput<typeof outlines>): Outlines {
  const found: Record<string, Partial<Record<Range, Geometry>>> = Object.create(null) as never;
  for (const { geometry, properties } of features)
    found[properties.of] = {
      ...found[properties.of],
      [properties.range]: geometry as unknown as Geometry,
    };
  return found;
}
