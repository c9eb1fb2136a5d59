/** Who held a place, as CSV: a row for each statement, with its provenance and licence. */
import { pointOf } from '../catalog/point-of';
import type { AnswerProvenance } from './answer-rows';
import { citedCells, citedColumns } from './file-citations';
import type { StatementRow } from './control-rows';
import { credit } from './credit';
import { csvLine } from './csv-line';

const columns = [
  'id',
  'place',
  'name',
  'lon',
  'lat',
  'aboutUnitAround',
  'holder',
  'manner',
  'part',
  'from',
  'to',
  'precision',
  'certainty',
  ...citedColumns,
  'sides',
  'question',
  'atlas',
  'licence',
  'disclaimer',
];

export function* controlCsv(
  rows: Iterable<StatementRow>,
  { question, address, version, disclaimer }: AnswerProvenance,
): Generator<string> {
  yield csvLine(columns);
  for (const row of rows) {
    const [lon = null, lat = null] = pointOf(row.feature) ?? [];
    yield csvLine([
      row.id,
      row.feature.id,
      row.name,
      lon,
      lat,
      row.around ? 'yes' : '',
      row.holder,
      row.manner,
      row.part,
      row.from,
      row.to,
      row.precision,
      row.certainty,
      ...citedCells(row.cited),
      row.sides.join(' '),
      question,
      `${version} ${address}`,
      credit,
      disclaimer,
    ]);
  }
}
