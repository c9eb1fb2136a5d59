/** The text of a file of data, without its byte order mark. */
import { fault } from '../../catalog/faults';
import { decodeText } from '../encoding';
import { Unreadable } from './raw-file';
import type { ReadingOptions } from './reading-options';

/** Bytes: what is larger is read by no browser in one piece. */
export const largestData = 256_000_000;

/**
 * Decodes by byte order mark, by the given encoding, else as UTF-8, and else by the likely encoding:
 * names in a table are seen before it is taken, and a wrong letter shows.
 */
export function textOf(bytes: Uint8Array, { encoding }: ReadingOptions): string {
  const decoded = decodeText(bytes, { largest: largestData, ...(encoding && { encoding }) });
  if (!('refusal' in decoded)) return decoded.text.replace(/^\uFEFF/, '');
  if (decoded.likely && encoding === undefined) return textOf(bytes, { encoding: decoded.likely });
  throw new Unreadable(fault('no-known-format'));
}
