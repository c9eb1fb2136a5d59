/** An answer as CSV, a row for each feature, with its provenance and licence. */
import { figures, rounded, type AnswerProvenance, type AnswerRow } from './answer-rows';
import { credit } from './credit';
import { csvLine } from './csv-line';

const columns = [
  'id',
  'name',
  'layer',
  'belongs',
  ...figures,
  'withinAccuracy',
  'accuracyMetres',
  'certainty',
  'citations',
  'question',
  'atlas',
  'licence',
  'disclaimer',
];

/** Line by line, because there may be 100,000 rows. */
export function* answerCsv(
  rows: Iterable<AnswerRow>,
  { question, address, version, disclaimer }: AnswerProvenance,
): Generator<string> {
  yield csvLine(columns);
  for (const row of rows) {
    const { layer, accuracy, certainty, citations } = row.feature.properties;
    yield csvLine([
      row.id,
      row.name,
      layer,
      row.isPerhaps ? 'perhaps' : 'yes',
      ...figures.map((figure) => rounded(row[figure] ?? null)),
      row.withinAccuracy ? 'yes' : '',
      accuracy,
      certainty,
      citations.join(' '),
      question,
      `${version} ${address}`,
      credit,
      disclaimer,
    ]);
  }
}

/** The table alone, separated by tabs, which is what a spreadsheet takes from the clipboard. */
export function answerTabs(header: readonly string[], lines: readonly (readonly string[])[]) {
  return [header, ...lines]
    .map((line) => line.map((text) => text.replace(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');
}
