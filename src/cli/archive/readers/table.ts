/** A dump as a table: CSV with commas, or TSV; the first row names the columns. */
import { Transform } from 'node:stream';
import { parse } from 'csv-parse';
import { BadInput } from '../../bad-input';
import { mostLineBytes } from '../../text-lines';
import { articleFields, articleLine, openDump, type DumpItem, type FieldNames } from './dump';
import { publishedDay } from './json-lines';

/** Throws where the table is broken or has no column for the text. */
export async function* readTableDump(path: string, names: FieldNames): AsyncGenerator<DumpItem> {
  const delimiter = /\.tsv(\.gz)?$/.test(path) ? '\t' : ',';
  const columns = (header: string[]) => withText(header, names.text ?? 'text');
  const parser = parse({
    bom: true,
    columns,
    delimiter,
    max_record_size: mostLineBytes,
    relax_column_count: true,
  });
  const source = openDump(path);
  const decoded = source.pipe(utf8Only());
  source.on('error', (error) => decoded.destroy(error));
  decoded.on('error', (error) => parser.destroy(error));
  for await (const row of decoded.pipe(parser)) {
    const cells = row as Readonly<Record<string, string>>;
    const values = articleFields.map((field) => [field, cells[names[field] ?? field]] as const);
    const fields = Object.fromEntries(values);
    yield articleLine({ ...fields, published: publishedDay(fields['published']) });
  }
}

function withText(header: string[], column: string): string[] {
  if (header.includes(column)) return header;
  throw new BadInput(
    `has no column ${JSON.stringify(column)}; its columns are ${header.join(', ')}. Say which one has the text: --fields text=COLUMN`,
  );
}

/** Passes bytes on, and fails where they are not UTF-8. */
function utf8Only(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const check = (bytes: Buffer | undefined, done: (error: Error | null) => void) => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      done(null);
    } catch {
      done(new BadInput('is not UTF-8; convert it'));
    }
  };
  return new Transform({
    transform(bytes: Buffer, _, done) {
      check(bytes, (error) => {
        done(error, error ? undefined : bytes);
      });
    },
    flush(done) {
      check(undefined, done);
    },
  });
}
