/**
 * Who held a place, as GeoJSON (RFC 7946): a feature for each statement, at the place it is about.
 */
import type { Feature } from 'geojson';
import type { AnswerProvenance } from './answer-rows';
import type { StatementRow } from './control-rows';
import { credit } from './credit';

export function* controlGeoJson(
  rows: readonly StatementRow[],
  provenance: AnswerProvenance,
): Generator<string> {
  const citations = new Set(rows.flatMap((row) => row.citations));
  const features = rows.map(({ id, feature, name, ...statement }): Feature => {
    const properties = { place: feature.id, name, ...statement };
    return { type: 'Feature', id, geometry: feature.geometry, properties };
  });
  yield `${JSON.stringify({
    type: 'FeatureCollection',
    ...provenance,
    value: rows.length,
    unit: 'statements',
    licence: credit,
    features,
    citations: [...citations].sort(),
  })}\n`;
}
