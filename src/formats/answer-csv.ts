/** An answer as CSV (RFC 4180), a row for each feature, with its provenance and licence. */
import { figures, licence, rounded, type AnswerProvenance, type AnswerRow } from './answer-rows';

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

/** Line by line, for there may be 100,000. */
export function* answerCsv(
  rows: Iterable<AnswerRow>,
  { question, address, version, disclaimer }: AnswerProvenance,
): Generator<string> {
  yield record(columns);
  for (const row of rows) {
    const { layer, accuracy, certainty, citations } = row.feature.properties;
    yield record([
      row.id,
      row.name,
      layer,
      row.isPerhaps ? 'perhaps' : 'yes',
      ...figures.map((figure) => row[figure] ?? ''),
      row.withinAccuracy ? 'yes' : '',
      accuracy,
      certainty,
      citations.join(' '),
      question,
      `${version} ${address}`,
      licence,
      disclaimer,
    ]);
  }
}

/** The table alone, tab by tab, as a spreadsheet takes it from the clipboard. */
export function answerTabs(header: readonly string[], lines: readonly (readonly string[])[]) {
  return [header, ...lines]
    .map((line) => line.map((text) => text.replace(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');
}

/** A line of the file; numbers to the metre. */
export function record(values: readonly (string | number)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(rounded(value)) : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
