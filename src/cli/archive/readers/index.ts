/** The reader of a dump, by the name of its file. */
import { errorCode } from '../../error-code';
import { statSync } from 'node:fs';
import { BadInput } from '../../bad-input';
import type { DumpItem, FieldNames } from './dump';

/** Each reader is loaded with the first dump of its kind. Throws `BadInput` for another kind. */
export async function readDump(path: string, names: FieldNames): Promise<AsyncIterable<DumpItem>> {
  const name = path.replace(/\.gz$/i, '');
  if (isFolder(path)) return (await import('./page-folder')).readPageFolder(path);
  if (/\.(jsonl|ndjson)$/i.test(name))
    return (await import('./json-lines')).readJsonLines(path, names);
  if (/\.(csv|tsv)$/i.test(name)) return (await import('./table')).readTableDump(path, names);
  if (/\.(warc|wet)$/i.test(name)) return (await import('./web-archive')).readWebArchive(path);
  throw new BadInput(
    'is no dump that is read: a folder of pages, or a file .jsonl, .csv, .tsv, .warc or .wet, also with .gz',
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new BadInput(`cannot be read (${errorCode(error) ?? String(error)})`);
  }
}
