/**
 * CSV (RFC 4180). A text cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, as OWASP advises ("CSV Injection"): one that begins, after any white space, with = + - @
 * or their wide forms, or with a tab or a line end. Numbers are written as numbers, so that western
 * longitudes keep their minus.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** One record with its line end; null is an empty cell. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
