/** The format of `geodata/basemap/`: land, borders and lakes, which have no story of their own. */
import * as v from 'valibot';
import { because } from './schema-problems';

const geometries = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** Their positions are looked at by the GeoJSON gate, which every file passes first. */
export const basemap = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, because('no-id'))),
      geometry: v.strictObject({
        type: v.picklist(geometries),
        coordinates: v.array(v.unknown()),
      }),
      properties: v.strictObject({
        kind: v.pipe(v.string(), v.nonEmpty(because('empty'))),
        /** Whose land it is, ISO 3166-1 alpha-2; lines and lakes have none. */
        country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, because('no-country')))),
      }),
    }),
  ),
});
