/** Lines of CSV (RFC 4180): exact ones for programs, and ones that a spreadsheet can open. */

/**
 * A text cell that a spreadsheet would run as a formula, as OWASP lists them ("CSV Injection"): one
 * that begins, after any white space, with = + - @ or their wide forms.
 */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

type Cells = readonly (string | number | null)[];

/** One row with its line end; null is an empty cell. Every text stays as it is. */
export function csvLine(values: Cells): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/**
 * The same with an apostrophe before what would be a formula. Numbers are written as numbers, so
 * that western longitudes keep their minus.
 */
export function spreadsheetLine(values: Cells): string {
  return csvLine(
    values.map((value) => (typeof value === 'string' && formula.test(value) ? `'${value}` : value)),
  );
}

function cell(value: Cells[number]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
