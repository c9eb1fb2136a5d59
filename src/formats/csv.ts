/**
 * CSV (RFC 4180): a header, CRLF, one row a mention, UTF-8 without a mark. A text cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises ("CSV
 * Injection"): one that begins, behind any white space, with = + - @ or their wide forms, or with a
 * tab or a line end. Numbers are written as numbers, so that western longitudes keep their minus.
 */
import type { LinkedText } from './linked-text';
import { rows, type MentionRow } from './rows';

const columns = [
  'mention',
  'start',
  'end',
  'surface',
  'before',
  'after',
  'role',
  'state',
  'place',
  'name',
  'kind',
  'lon',
  'lat',
  'position_of',
  'accuracy_m',
  'certainty',
  'text',
  'title',
  'publisher',
  'published',
  'source',
  'licence',
  'disclaimer',
] as const satisfies readonly (keyof MentionRow)[];

const formula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

export function writeCsv(linked: LinkedText, disclaimer: string): string {
  const lines = rows(linked, disclaimer).map((row) => columns.map((column) => cell(row[column])));
  return [[...columns], ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** One cell, quoted where it must be. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
