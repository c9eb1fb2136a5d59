/** What the review of a text found as CSV: a header, then one row a finding, in UTF-8. */
import type { Finding } from '../review/finding';
import type { AboutText } from './linked-text';
import { textUri } from './uris';
import { csvLine } from './csv-line';

export interface ReviewRow extends Pick<Finding, 'start' | 'end' | 'kind' | 'verdict' | 'ref'> {
  /** The words that were checked. */
  readonly surface: string;
  /** What the record or the calendar says, in the language of the page. */
  readonly record: string;
  readonly sources: readonly string[];
  /** Why an editor dismissed it; null where it counts. */
  readonly dismissed: string | null;
}

/** Offsets are UTF-16 code units; the disclaimer stands in each row, as rows are copied out. */
export function writeReviewCsv(
  text: AboutText,
  rows: readonly ReviewRow[],
  disclaimer: string,
): string {
  const columns = {
    start: ({ start }: ReviewRow) => start,
    end: ({ end }: ReviewRow) => end,
    surface: ({ surface }: ReviewRow) => surface,
    check: ({ kind }: ReviewRow) => kind,
    verdict: ({ verdict }: ReviewRow) => verdict,
    record: ({ record }: ReviewRow) => record,
    measured_by: ({ ref }: ReviewRow) => ref,
    sources: ({ sources }: ReviewRow) => sources.join('; '),
    dismissed: ({ dismissed }: ReviewRow) => dismissed,
    text: () => textUri(text),
    title: () => text.title,
    publisher: () => text.publisher,
    published: () => text.published,
    disclaimer: () => disclaimer,
  };
  const lines = rows.map((row) => Object.values(columns).map((value) => value(row)));
  return [Object.keys(columns), ...lines].map(csvLine).join('');
}
