/** The values of the cells of a table: a column is of numbers if each of its cells is one. */

/** No leading zeros: "0374" is a code. At most 15 digits, which a double holds. */
const number = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?(e[+-]?\d{1,3})?$/i;

export type CellValue = string | number | null;

/** Gives the value of a cell of a column; null for an empty one. */
export function cellValues(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  decimalComma: boolean,
): (column: string, cell: string | undefined) => CellValue {
  const plain = (cell: string) => (decimalComma ? cell.trim().replace(',', '.') : cell.trim());
  const ofNumbers = new Set(
    columns.filter((_, at) => {
      const cells = rows.map((row) => plain(row[at] ?? '')).filter((cell) => cell !== '');
      return cells.length > 0 && cells.every((cell) => number.test(cell));
    }),
  );
  return (column, cell = '') => {
    if (cell.trim() === '') return null;
    return ofNumbers.has(column) ? Number(plain(cell)) : cell;
  };
}

/** A coordinate in degrees with a point, or a comma where the table has those; else null. */
export function readDegrees(cell: string, decimalComma: boolean): number | null {
  const text = cell.trim().replace('−', '-').replace(/°$/, '');
  const plain = decimalComma ? text.replace(',', '.') : text;
  return /^[+-]?\d{1,9}(\.\d*)?$/.test(plain) ? Number(plain) : null;
}

/** Whether the coordinates of most rows have a comma where others have a point. */
export function hasDecimalComma(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): boolean {
  const cells = rows.slice(0, 200).flatMap((row) => columns.map((at) => row[at] ?? ''));
  const count = (form: RegExp) => cells.filter((cell) => form.test(cell.trim())).length;
  return count(/^[+-−]?\d{1,3},\d+°?$/) > count(/^[+-−]?\d{1,3}\.\d+°?$/);
}
