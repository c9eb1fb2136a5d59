/** What a check of a text found as CSV: a header, then one row a finding, in UTF-8. */
import type { Finding } from '../review/finding';
import type { AboutText } from './linked-text';
import { textUri } from './credit';
import { csvLine } from './csv-line';

export interface CheckRow extends Pick<Finding, 'start' | 'end' | 'kind' | 'verdict' | 'ref'> {
  /** The words that were checked. */
  readonly surface: string;
  /** What the record or the calendar says, in the language of the page. */
  readonly record: string;
  readonly sources: readonly string[];
  /** Why an editor dismissed it; null where it counts. */
  readonly dismissed: string | null;
}

/** Offsets are UTF-16 code units; the disclaimer stands in each row, as rows are copied out. */
export function writeChecksCsv(
  text: AboutText,
  rows: readonly CheckRow[],
  disclaimer: string,
): string {
  const columns = {
    start: ({ start }: CheckRow) => start,
    end: ({ end }: CheckRow) => end,
    surface: ({ surface }: CheckRow) => surface,
    check: ({ kind }: CheckRow) => kind,
    verdict: ({ verdict }: CheckRow) => verdict,
    record: ({ record }: CheckRow) => record,
    measured_by: ({ ref }: CheckRow) => ref,
    sources: ({ sources }: CheckRow) => sources.join('; '),
    dismissed: ({ dismissed }: CheckRow) => dismissed,
    text: () => textUri(text),
    title: () => text.title,
    publisher: () => text.publisher,
    published: () => text.published,
    disclaimer: () => disclaimer,
  };
  const lines = rows.map((row) => Object.values(columns).map((value) => value(row)));
  return [Object.keys(columns), ...lines].map(csvLine).join('');
}
