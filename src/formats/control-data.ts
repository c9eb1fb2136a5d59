/** Who held a place, as data: a record for each statement, at the place it is about. */
import { pointOf } from '../catalog/point-of';
import type { Catalog } from '../catalog/types';
import type { AnswerProvenance } from './answer-rows';
import type { ControlRow } from './control-rows';
import { columnsOf, type DataRow, type Dataset } from './dataset';
import { citedCells, citedColumns, citedProperties } from './file-citations';
import { ofFeature } from './file-types/place-in-file';

const columns = [
  ...columnsOf('text', 'id', 'place', 'name'),
  ...columnsOf('real', 'lon', 'lat'),
  ...columnsOf('text', 'aboutUnitAround', 'holder', 'manner', 'part', 'from', 'to'),
  ...columnsOf('text', 'precision', 'certainty', ...citedColumns, 'sides', 'question', 'atlas'),
];

export function controlData(
  catalog: Pick<Catalog, 'citationById'>,
  rows: readonly ControlRow[],
  provenance: AnswerProvenance,
): Dataset {
  const citations = new Map(rows.flatMap((row) => row.cited.map((one) => [one.id, one])));
  const features = new Map(rows.map(({ feature }) => [feature.id, feature]));
  return {
    title: provenance.question,
    columns,
    head: { ...provenance, value: rows.length, unit: 'statements' },
    *rows() {
      for (const row of rows) yield rowOf(row, provenance);
    },
    tail: () => ({ citations: [...citations.keys()].sort().map((id) => citations.get(id)) }),
    *places() {
      for (const feature of features.values()) yield ofFeature(catalog, feature);
    },
  };
}

function rowOf(row: ControlRow, provenance: AnswerProvenance): DataRow {
  const { id, feature, name, cited, ...statement } = row;
  const { from, to } = statement;
  return {
    ...{ id, name },
    geometry: feature.geometry,
    when: { from, to },
    properties: () => ({ place: feature.id, name, ...statement, ...citedProperties(cited) }),
    cells: () => cellsOf(row, provenance),
  };
}

function cellsOf(row: ControlRow, { question, address, version }: AnswerProvenance) {
  const [lon = null, lat = null] = pointOf(row.feature) ?? [];
  return [
    ...[row.id, row.feature.id, row.name, lon, lat, row.around ? 'yes' : ''],
    ...[row.holder, row.manner, row.part, row.from, row.to, row.precision, row.certainty],
    ...citedCells(row.cited),
    ...[row.sides.join(' '), question, `${version} ${address}`],
  ];
}
