/** An answer as GeoJSON (RFC 7946): the features found and what was measured between them. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Answer } from '../query/answer';
import type { Question } from '../query/question';
import { figures, licence, rounded, type AnswerProvenance, type AnswerRow } from './answer-rows';

export function answerGeoJson(
  question: Question,
  answer: Answer,
  rows: readonly AnswerRow[],
  provenance: AnswerProvenance,
): string {
  const { unit, value, giveOrTake, geometry } = answer;
  const drawn: Feature[] =
    'geometry' in question.of ? [part('question', question.of.geometry)] : [];
  const measured: Feature[] = geometry ? [part('answer', geometry)] : [];
  const collection: FeatureCollection & Record<string, unknown> = {
    type: 'FeatureCollection',
    ...provenance,
    value: value === null ? null : rounded(value),
    unit,
    giveOrTake: giveOrTake === null ? null : rounded(giveOrTake),
    licence,
    citations: [...new Set(rows.flatMap(({ feature }) => feature.properties.citations))].sort(),
    features: [...rows.map(feature), ...measured, ...drawn],
  };
  return `${JSON.stringify(collection)}\n`;
}

/** What is no feature of the atlas. */
function part(id: 'question' | 'answer', geometry: Geometry): Feature {
  return { type: 'Feature', id, geometry, properties: { part: id } };
}

function feature(row: AnswerRow): Feature {
  const { layer, kind, toponyms, accuracy, certainty, citations, from, to } =
    row.feature.properties;
  return {
    type: 'Feature',
    id: row.id,
    geometry: row.feature.geometry,
    properties: {
      part: row.isPerhaps ? 'perhaps' : 'found',
      name: row.name,
      ...Object.fromEntries(
        figures.flatMap((figure) => {
          const value = row[figure];
          return value === undefined ? [] : [[figure, rounded(value)]];
        }),
      ),
      ...(row.withinAccuracy && { withinAccuracy: true }),
      layer,
      kind,
      toponyms,
      accuracy,
      certainty,
      from,
      to,
      citations,
    },
  };
}
