/**
 * Who held a place, as GeoJSON (RFC 7946): a feature for each statement, at the place it is about.
 */
import type { Feature } from 'geojson';
import type { AnswerProvenance } from './answer-rows';
import { citedProperties } from './file-citations';
import type { StatementRow } from './control-rows';
import { credit } from './credit';

export function* controlGeoJson(
  rows: readonly StatementRow[],
  provenance: AnswerProvenance,
): Generator<string> {
  const citations = new Map(rows.flatMap((row) => row.cited.map((one) => [one.id, one])));
  const features = rows.map(({ id, feature, name, cited, ...statement }): Feature => {
    const properties = { place: feature.id, name, ...statement, ...citedProperties(cited) };
    return { type: 'Feature', id, geometry: feature.geometry, properties };
  });
  yield `${JSON.stringify({
    type: 'FeatureCollection',
    ...provenance,
    value: rows.length,
    unit: 'statements',
    licence: credit,
    features,
    citations: [...citations.keys()].sort().map((id) => citations.get(id)),
  })}\n`;
}
