/** What the readers of dumps share: an article on its way into a shard, and files as streams. */
import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { precisionOf } from '../../../chronology/dates';
import type { PageDetails } from '../../../formats/article-readers/read-text';

/** The fields of a line that `atlas link --jsonl` reads. */
export const articleFields = [
  'id',
  'text',
  'lang',
  'published',
  'title',
  'publisher',
  'address',
  'rights',
  'invented',
] as const;
export type ArticleField = (typeof articleFields)[number];

/** Which column or member of a dump has which field, where it has another name. */
export type FieldNames = Readonly<Partial<Record<ArticleField, string>>>;

/** A line for a shard, or a sentence about a piece of the dump that cannot be read. */
export type DumpItem = { readonly line: string } | { readonly trouble: string };

/** The bytes of a file; those of a file `.gz` unpacked. It fails where the file is cut off. */
export function openDump(path: string): Readable {
  const bytes = createReadStream(path);
  if (!path.endsWith('.gz')) return bytes;
  // The consumer sees an error of either stream, since pipeline() destroys both.
  return pipeline(bytes, createGunzip(), () => undefined);
}

/** A line for an article; fields that are empty or missing are left out. */
export function articleLine(fields: Readonly<Partial<Record<ArticleField, unknown>>>): DumpItem {
  const kept = articleFields.flatMap((field) => {
    const value = fields[field];
    const isEmpty = value === undefined || value === null;
    return isEmpty || (field !== 'text' && value === '') ? [] : [[field, value] as const];
  });
  return { line: JSON.stringify(Object.fromEntries(kept)) };
}

/** A line for the text of a page. A date that is no whole day is left out: nobody guesses the day. */
export function pageLine(id: string, text: string, details: PageDetails): DumpItem {
  const { title, publisher, url: address, published } = details;
  const isDay = published !== null && precisionOf(published) === 'day';
  return articleLine({ id, text, title, publisher, address, published: isDay ? published : null });
}
