/** The format of `geodata/basemap/`: land, borders, lakes and rivers, which have no record. */
import * as v from 'valibot';
import { countryCode, id, text } from './schema-parts';
import { ranges } from './outlines';

const geometries = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** The GeoJSON gate, which every file passes first, checks their positions. */
export const basemap = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id,
      geometry: v.strictObject({
        type: v.picklist(geometries),
        coordinates: v.array(v.unknown()),
      }),
      properties: v.strictObject({
        kind: text,
        /** The range of scales of a generalised shape; left out where one shape serves all. */
        range: v.optional(v.picklist(ranges)),
        /** The country whose land it is; lines and lakes have none. */
        country: v.optional(countryCode),
      }),
    }),
  ),
});
