/** A comparison of two reports as CSV: one row a name, in UTF-8 without a byte order mark. */
import { csvLine } from './csv-line';
import type { ReportDocument } from './report-document';

const columns = [
  'place',
  'name',
  'named_by',
  'report',
  'article',
  'title',
  'published',
  'sentence',
  'surface',
  'role',
  'usage',
  'days',
  'record',
  'invented',
  'licence',
  'disclaimer',
] as const;

/** The lines one by one, the header first. */
export function* writeReportCsv(document: ReportDocument): Generator<string> {
  const { rows, reports, invented, licence, disclaimer } = document;
  yield csvLine([...columns]);
  for (const row of rows)
    for (const [at, which] of (['first', 'second'] as const).entries()) {
      const report = reports[at];
      for (const { sentence, names, times } of row[which])
        for (const { surface, role, usage } of names)
          yield csvLine([
            ...[row.id, row.name, row.side, which],
            ...[report?.id ?? '', report?.title ?? '', report?.published ?? ''],
            ...[sentence, surface, role, usage, times.join(' '), row.record.join(' ')],
            ...[invented ?? '', licence, disclaimer],
          ]);
    }
}
