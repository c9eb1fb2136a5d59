/** Who held a place as CSV (RFC 4180), a row for each statement, with its provenance and licence. */
import { record } from './answer-csv';
import { licence, type AnswerProvenance } from './answer-rows';
import type { StatementRow } from './control-rows';

const columns = [
  'id',
  'place',
  'name',
  'aboutUnitAround',
  'holder',
  'manner',
  'part',
  'from',
  'to',
  'precision',
  'certainty',
  'citations',
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
  yield record(columns);
  for (const row of rows)
    yield record([
      row.id,
      row.feature.id,
      row.name,
      row.around ? 'yes' : '',
      row.holder,
      row.manner,
      row.part ?? '',
      row.from ?? '',
      row.to ?? '',
      row.precision ?? '',
      row.certainty,
      row.citations.join(' '),
      row.sides.join(' '),
      question,
      `${version} ${address}`,
      licence,
      disclaimer,
    ]);
}
