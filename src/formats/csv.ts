/** A text's links as CSV: a header, then one row a mention, in UTF-8 without a byte order mark. */
import { csvLine } from './csv-line';
import type { LinkedText } from './linked-text';
import { rows, type MentionRow } from './mention-rows';

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
  'days',
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

export function writeCsv(linked: LinkedText, disclaimer: string): string {
  const lines = rows(linked, disclaimer).map((row) => columns.map((column) => row[column]));
  return [[...columns], ...lines].map(csvLine).join('');
}
