/** The format of `geodata/basemap/`: land, borders, lakes and rivers, which have no story of their own. */
import * as v from 'valibot';
import { countryCode, id, text } from './schema-parts';
import { ranges } from './outlines';

const geometries = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** Their positions are looked at by the GeoJSON gate, which every file passes first. */
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
        /** For which scales a generalised shape is; left out where it is for all. */
        range: v.optional(v.picklist(ranges)),
        /** Whose land it is; lines and lakes have none. */
        country: v.optional(countryCode),
      }),
    }),
  ),
});
