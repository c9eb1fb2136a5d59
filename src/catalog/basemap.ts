/**
 * The format of `geodata/basemap/`: land, borders, lakes and rivers, which have no record but say
 * what they rest on; and what is told of the drawn ones, source by source.
 */
import * as v from 'valibot';
import { worstCertainty } from './certainty';
import { basemapKinds, certainties } from './codes';
import { citations } from './feature-schema';
import { countryCode, id, metres } from './schema-parts';
import { ranges } from './outlines';
import type { Problem } from './problems';
import { sharedProvenance } from './provenance';
import { checkReferences } from './references';

/** The background as it is drawn. */
export const drawnBackground = 'basemap/background.geojson';
/** The shapes that it is drawn from. */
export const exactShapes = [
  'basemap/countries.geojson',
  'basemap/lakes.geojson',
  'basemap/rivers.geojson',
] as const;

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

/** What is drawn from the same sources, with the best and the worst accuracy of its features. */
const basemapPart = v.strictObject({
  kinds: v.array(kind),
  finest: metres,
  coarsest: metres,
  certainty,
  citations,
});
export const basemapSummary = v.array(basemapPart);

export type DrawnBasemap = v.InferOutput<typeof basemap>;

/** The features of the background by their sources; how certain a part is, its worst one says. */
export function summaryOfBasemap({ features }: DrawnBasemap): v.InferOutput<typeof basemapSummary> {
  const all = features.map(({ properties }) => properties);
  const sourcesOf = (its: (typeof all)[number]) => [...its.citations].sort().join(' ');
  return [...new Set(all.map(sourcesOf))].map((sources) => {
    const found = all.filter((its) => sourcesOf(its) === sources);
    return {
      kinds: basemapKinds.filter((one) => found.some((its) => its.kind === one)),
      ...sharedProvenance(found),
      certainty: worstCertainty(found.map((its) => its.certainty)),
    };
  });
}

/** Whether every feature of a file of the background rests on sources that are there. */
export function checkBasemap(
  file: string,
  { features }: DrawnBasemap,
  known: ReadonlySet<string>,
): Problem[] {
  return features.flatMap(({ id: feature, properties }, index) => {
    const path = ['features', index, 'properties', 'citations'];
    return checkReferences(known, 'citation', properties.citations, {
      ...{ file, path, feature },
    });
  });
}
