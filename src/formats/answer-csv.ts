/** An answer as CSV, a row for each feature, with its provenance and licence. */
import { pointOf } from '../catalog/point-of';
import { figures, rounded, type AnswerProvenance, type AnswerRow } from './answer-rows';
import { citedCells, citedColumns } from './file-citations';
import { credit } from './credit';
import { csvLine } from './csv-line';

const columns = [
  'id',
  'name',
  'layer',
  'belongs',
  ...figures,
  'withinAccuracy',
  'lon',
  'lat',
  'accuracyMetres',
  'certainty',
  ...citedColumns,
  'question',
  'atlas',
  'licence',
  'disclaimer',
];

/**
 * Line by line, for there may be 100,000. `lon` and `lat` are WGS84 degrees, of the point or of the
 * label.
 */
export function* answerCsv(
  rows: Iterable<AnswerRow>,
  { question, address, version, disclaimer }: AnswerProvenance,
): Generator<string> {
  yield csvLine(columns);
  for (const row of rows) {
    const { layer, accuracy, certainty } = row.feature.properties;
    const [lon = null, lat = null] = pointOf(row.feature) ?? [];
    yield csvLine([
      row.id,
      row.name,
      layer,
      row.isPerhaps ? 'perhaps' : 'yes',
      ...figures.map((figure) => rounded(row[figure] ?? null)),
      row.withinAccuracy ? 'yes' : '',
      lon,
      lat,
      accuracy,
      certainty,
      ...citedCells(row.cited),
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
