/** The format of `geodata/basemap/`: land, borders, lakes and rivers, which have no story of their own. */
import * as v from 'valibot';
import { ranges } from './outlines';

const geometries = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** Their positions are looked at by the GeoJSON gate, which every file passes first. */
export const basemap = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id in kebab case')),
      geometry: v.strictObject({
        type: v.picklist(geometries),
        coordinates: v.array(v.unknown()),
      }),
      properties: v.strictObject({
        kind: v.pipe(v.string(), v.nonEmpty('is empty')),
        /** For which scales a generalised shape is; left out where it is for all. */
        range: v.optional(v.picklist(ranges)),
        /** Whose land it is, ISO 3166-1 alpha-2; lines and lakes have none. */
        country: v.optional(
          v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code')),
        ),
      }),
    }),
  ),
});
