/** Who held a place, as CSV: a row for each statement, with its provenance and licence. */
import type { AnswerProvenance } from './answer-rows';
import type { StatementRow } from './control-rows';
import { credit } from './credit';
import { csvLine } from './csv-line';

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
  yield csvLine(columns);
  for (const row of rows)
    yield csvLine([
      row.id,
      row.feature.id,
      row.name,
      row.around ? 'yes' : '',
      row.holder,
      row.manner,
      row.part,
      row.from,
      row.to,
      row.precision,
      row.certainty,
      row.citations.join(' '),
      row.sides.join(' '),
      question,
      `${version} ${address}`,
      credit,
      disclaimer,
    ]);
}
