/**
 * A part of an archive: what `atlas link --jsonl --compact` writes for one shard. The first line
 * says which atlas and which data linked it, then comes a line for each article or error, and the
 * last line counts them, so that a part that was cut off is known.
 */
import type { LinkedBy } from '../../archive/linked-by';
import type { Role } from '../../catalog/types';

/** Grows when an older reader would misread a part. */
export const partFormat = 1;

export interface PartHead extends LinkedBy {
  readonly format: number;
}

export interface PartCounts {
  readonly articles: number;
  /** Lines of the shard that could not be linked. */
  readonly errors: number;
  readonly mentions: number;
}

/** Offsets are UTF-16 code units of the text, half-open. */
export interface CompactMention {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** The sentence around it, where the publisher allows that it is shown. */
  readonly excerpt?: string;
}

/** The first line of a part. */
export function headLine(by: LinkedBy): string {
  const part: PartHead = { format: partFormat, ...by };
  return `${JSON.stringify({ part })}\n`;
}

/** The last line of a part. */
export function endLine(end: PartCounts): string {
  return `${JSON.stringify({ end })}\n`;
}

/** The head in the first line of a part; null where the line is none. */
export function readHead(line: string): PartHead | null {
  const { part } = objectIn(line) as { part?: Partial<PartHead> };
  if (typeof part?.format !== 'number' || typeof part.atlas !== 'string') return null;
  return { format: part.format, atlas: part.atlas, data: part.data ?? null };
}

/** The counts in the last line of a part; null where the line is none. */
export function readEnd(line: string): PartCounts | null {
  const { end } = objectIn(line) as { end?: Partial<PartCounts> };
  const counts = [end?.articles, end?.errors, end?.mentions].filter(Number.isInteger);
  return end && counts.length === 3 ? (end as PartCounts) : null;
}

function objectIn(line: string): object {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
