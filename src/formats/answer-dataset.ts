/** An answer as data: the features found and what was measured between them. */
import type { Feature, Geometry } from 'geojson';
import { pointOf } from '../catalog/point-of';
import type { Catalog } from '../catalog/types';
import type { Answer } from '../query/answer';
import type { Question } from '../query/kinds';
import { figureColumns, rounded, type AnswerProvenance, type AnswerRow } from './answer-rows';
import { columnsOf, type DataRow, type Dataset } from './dataset';
import { citedBy, citedCells, citedColumns, citedProperties } from './file-citations';
import { ofFeature } from './file-types/place-in-file';

const columns = [
  ...columnsOf('text', 'id', 'name', 'layer', 'belongs'),
  ...columnsOf('real', ...figureColumns),
  ...columnsOf('text', 'withinAccuracy'),
  ...columnsOf('real', 'lon', 'lat', 'accuracyMetres'),
  ...columnsOf('text', 'certainty', ...citedColumns, 'question', 'atlas'),
];

/**
 * `rows` gives all of them each time; their citations come last in GeoJSON, each with its address.
 * `lon` and `lat` are WGS84 degrees, of the point or of the label.
 */
export function answerDataset(
  catalog: Pick<Catalog, 'citationById'>,
  question: Question,
  answer: Answer,
  rows: () => Iterable<AnswerRow>,
  provenance: AnswerProvenance,
): Dataset {
  const { unit, value, giveOrTake, geometry, published, brought } = answer;
  const citations = new Set((published ?? []).flatMap((length) => length.citations));
  return {
    title: provenance.question,
    columns,
    head: {
      ...provenance,
      value: rounded(value),
      unit,
      giveOrTake: rounded(giveOrTake),
      ...(published && { published }),
      ...(brought && { searched: brought }),
    },
    // The rows are the reader's: the licence and the credit of the atlas are not theirs.
    ...(brought && { isBrought: true }),
    drawn: [
      ...(geometry ? [part('answer', geometry)] : []),
      ...('geometry' in question.of ? [part('question', question.of.geometry)] : []),
    ],
    *rows() {
      for (const row of rows()) {
        row.feature.properties.citations.forEach((id) => citations.add(id));
        yield rowOf(row, provenance);
      }
    },
    tail: () => ({ citations: citedBy(catalog, [...citations].sort()) }),
    *places() {
      if (brought) return;
      for (const { feature } of rows()) yield ofFeature(catalog, feature);
    },
  };
}

/** Geometry of the answer that is no feature of the atlas, such as a measured line. */
function part(id: 'question' | 'answer', geometry: Geometry): Feature {
  return { type: 'Feature', id, geometry, properties: { part: id } };
}

function rowOf(row: AnswerRow, provenance: AnswerProvenance): DataRow {
  const { from, to } = row.feature.properties;
  return {
    id: row.id,
    name: row.name,
    geometry: row.feature.geometry,
    when: { from, to },
    properties: () => propertiesOf(row),
    cells: () => cellsOf(row, provenance),
  };
}

function propertiesOf(row: AnswerRow) {
  const { layer, kind, toponyms, accuracy, certainty, citations, from, to } =
    row.feature.properties;
  return {
    part: row.isPerhaps ? 'perhaps' : 'found',
    name: row.name,
    ...Object.fromEntries(
      figureColumns.flatMap((figure) => {
        const value = row[figure];
        return value === undefined ? [] : [[figure, rounded(value)]];
      }),
    ),
    ...(row.withinAccuracy && { withinAccuracy: true }),
    ...{ layer, kind, toponyms, accuracy, certainty, from, to, citations },
    ...citedProperties(row.cited),
  };
}

function cellsOf(row: AnswerRow, { question, address, version }: AnswerProvenance) {
  const { layer, accuracy, certainty } = row.feature.properties;
  const [lon = null, lat = null] = pointOf(row.feature) ?? [];
  return [
    ...[row.id, row.name, layer, row.isPerhaps ? 'perhaps' : 'yes'],
    ...figureColumns.map((figure) => rounded(row[figure] ?? null)),
    ...[row.withinAccuracy ? 'yes' : '', lon, lat, accuracy, certainty],
    ...citedCells(row.cited),
    ...[question, `${version} ${address}`],
  ];
}
