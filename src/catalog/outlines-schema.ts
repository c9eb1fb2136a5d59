import * as v from 'valibot';
import { ranges } from './outlines';
import { id, text } from './schema-parts';

const shapes = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** The format of `geodata/outlines.geojson`: shapes of features in other files, by their ids. */
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
