/** An answer as GeoJSON (RFC 7946): the features found and what was measured between them. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Catalog } from '../catalog/types';
import type { Answer } from '../query/answer';
import type { Question } from '../query/kinds';
import { figures, rounded, type AnswerProvenance, type AnswerRow } from './answer-rows';
import { citedBy, citedProperties } from './file-citations';
import { credit } from './credit';

/** Feature by feature, for there may be 100,000; their citations come last, each with its address. */
export function* answerGeoJson(
  catalog: Pick<Catalog, 'citationById'>,
  question: Question,
  answer: Answer,
  rows: Iterable<AnswerRow>,
  provenance: AnswerProvenance,
): Generator<string> {
  const { unit, value, giveOrTake, geometry, published } = answer;
  const drawn: Feature[] =
    'geometry' in question.of ? [part('question', question.of.geometry)] : [];
  const measured: Feature[] = geometry ? [part('answer', geometry)] : [];
  const head = {
    type: 'FeatureCollection' satisfies FeatureCollection['type'],
    ...provenance,
    value: rounded(value),
    unit,
    giveOrTake: rounded(giveOrTake),
    ...(published && { published }),
    licence: credit,
  };
  const citations = new Set((published ?? []).flatMap((length) => length.citations));
  yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
  let comma = '';
  for (const row of rows) {
    row.feature.properties.citations.forEach((id) => citations.add(id));
    yield comma + JSON.stringify(feature(row));
    comma = ',';
  }
  for (const one of [...measured, ...drawn]) {
    yield comma + JSON.stringify(one);
    comma = ',';
  }
  yield `],"citations":${JSON.stringify(citedBy(catalog, [...citations].sort()))}}\n`;
}

/** Geometry of the answer that is no feature of the atlas, such as a measured line. */
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
      ...citedProperties(row.cited),
    },
  };
}
