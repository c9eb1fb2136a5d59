/**
 * The format of `geodata/basemap/`: land, borders, lakes and rivers, which have no record but say
 * what they rest on; and what is told of the drawn ones, kind by kind.
 */
import * as v from 'valibot';
import { basemapKinds, certainties } from './codes';
import { citations } from './feature-schema';
import { countryCode, id, metres } from './schema-parts';
import { ranges } from './outlines';
import type { Problem } from './problems';
import { checkReferences } from './references';

/** The background as it is drawn; the other files of the folder have the exact shapes. */
export const drawnBackground = 'basemap/background.geojson';

const geometries = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;
const kind = v.picklist(basemapKinds);
const certainty = v.picklist(certainties);

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
        kind,
        /** The country whose land it is; lines and lakes have none. */
        country: v.optional(countryCode),
        accuracy: metres,
        certainty,
        citations,
        /** The range of scales of a generalised shape; left out where one shape serves all. */
        range: v.optional(v.picklist(ranges)),
      }),
    }),
  ),
});

/** Each kind that is drawn, with its best and worst accuracy and what its features rest on. */
export const basemapSummary = v.array(
  v.strictObject({ kind, finest: metres, coarsest: metres, certainty, citations }),
);

type Drawn = v.InferOutput<typeof basemap>;

/** The features of the background by their kinds; how certain a kind is, its worst feature says. */
export function summaryOfBasemap({ features }: Drawn): v.InferOutput<typeof basemapSummary> {
  return basemapKinds.flatMap((one) => {
    const found = features.map(({ properties }) => properties).filter((its) => its.kind === one);
    if (found.length === 0) return [];
    const accuracies = found.map(({ accuracy }) => accuracy);
    const worst = Math.max(...found.map((its) => certainties.indexOf(its.certainty)));
    return {
      kind: one,
      finest: Math.min(...accuracies),
      coarsest: Math.max(...accuracies),
      certainty: certainties[worst] ?? 'uncertain',
      citations: [...new Set(found.flatMap((its) => its.citations))].sort(),
    };
  });
}

/** Whether every feature of the background rests on sources that are there. */
export function checkBasemap({ features }: Drawn, known: ReadonlySet<string>): Problem[] {
  return features.flatMap(({ id: feature, properties }, index) => {
    const path = ['features', index, 'properties', 'citations'];
    return checkReferences(known, 'citation', properties.citations, {
      ...{ file: drawnBackground, path, feature },
    });
  });
}
