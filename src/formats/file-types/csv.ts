/**
 * CSV (RFC 4180) in two forms. `csv` is for programs: every cell as it is, and the geometry as WKT,
 * from which GDAL makes features. `csv-excel` is for spreadsheets: it begins with a byte order mark,
 * leaves WKT out, which may be longer than a cell may be, and keeps text from running as a formula
 * (docs/decisions.md).
 */
import { creditLine } from '../credit';
import { csvLine, spreadsheetLine } from '../csv-line';
import type { Dataset, FileNotice } from '../dataset';
import type { FileType } from './file-type';
import { wkt } from './wkt';

const mediaType = 'text/csv;charset=utf-8;header=present';
/** What stands in every row, because rows are copied out of their file. */
const rowEnd = ['licence', 'disclaimer'] as const;

export const csv: FileType<Dataset, 'csv'> = {
  id: 'csv',
  extensions: ['.csv'],
  mediaType,
  *write({ columns, rows, isBrought }: Dataset, { disclaimer, atlas }: FileNotice) {
    yield csvLine([...columns.map(({ name }) => name), 'WKT', ...(isBrought ? [] : rowEnd)]);
    const end = isBrought ? [] : [creditLine(atlas), disclaimer];
    for (const { cells, geometry } of rows())
      yield csvLine([...cells(), geometry && wkt(geometry), ...end]);
  },
  beside: { extensions: ['.csvt'], write: ({ columns }) => [typesLine(columns)] },
};

export const csvForExcel: FileType<Dataset, 'csv-excel'> = {
  id: 'csv-excel',
  extensions: ['.excel.csv'],
  mediaType,
  *write({ columns, rows, isBrought }: Dataset, { disclaimer, atlas }: FileNotice) {
    const names = columns.map(({ name }) => name);
    yield `\uFEFF${spreadsheetLine([...names, ...(isBrought ? [] : rowEnd)])}`;
    const end = isBrought ? [] : [creditLine(atlas), disclaimer];
    for (const { cells } of rows()) yield spreadsheetLine([...cells(), ...end]);
  },
};

const types = { text: 'String', whole: 'Integer', real: 'Real' } as const;

/** The types of the columns as GDAL reads them from a file `.csvt` beside the table. */
export function typesLine(columns: Dataset['columns']): string {
  const all = [...columns.map(({ type }) => types[type]), 'WKT', ...rowEnd.map(() => types.text)];
  return `${all.map((type) => `"${type}"`).join(',')}\n`;
}
