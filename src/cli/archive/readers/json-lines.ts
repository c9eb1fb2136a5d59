/** A dump of JSON lines. A line stays as it is written, but for names of fields and times of day. */
import { dayWritten } from '../../../formats/article-readers/page-values';
import { writtenId } from '../../jsonl';
import { mostLineBytes, textLines } from '../../text-lines';
import { articleFields, articleLine, openDump, type DumpItem, type FieldNames } from './dump';

/** Lines that are no JSON go on as they are: linking answers them with an error line. */
export async function* readJsonLines(path: string, names: FieldNames): AsyncGenerator<DumpItem> {
  for await (const line of textLines(openDump(path))) {
    if ('fault' in line) yield { trouble: `line ${line.number} ${faults[line.fault]}` };
    else if (line.text.trim() !== '') yield withOurFields(line.text, names);
  }
}

const faults = {
  'too-long': `has more than ${mostLineBytes / 1_000_000} MB`,
  'not-utf-8': 'is not UTF-8',
};

function withOurFields(line: string, names: FieldNames): DumpItem {
  const told = objectIn(line);
  if (told === null) return { line };
  const renamed = Object.keys(names).length > 0;
  const published = told[names.published ?? 'published'];
  const day = publishedDay(published);
  if (!renamed && day === published) return { line };
  const values = articleFields.map((field) => [field, told[names[field] ?? field]] as const);
  const fields = { ...Object.fromEntries(values), published: day };
  // A number of 19 digits comes back as another one, so the id is kept as it is written.
  const written = names.id === undefined ? writtenId(line) : null;
  return articleLine({ ...fields, ...(written !== null && { id: written }) });
}

/** The day of a time such as 2022-08-27T09:00Z; anything else as it is, for linking to judge. */
export function publishedDay(published: unknown): unknown {
  return typeof published === 'string' ? (dayWritten(published) ?? published) : published;
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown> | null)
      : null;
  } catch {
    return null;
  }
}
