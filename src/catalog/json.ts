/** Parses the text of a JSON file. */
import { fault } from './faults';
import { problem, type Problem } from './problems';

/** A document may name its published schema in `$schema`; that is not part of its content. */
export function withoutSchemaName(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('$schema' in document))
    return document;
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== '$schema'));
}

/** A byte order mark at the start is no part of the text: many editors write one (RFC 8259, 8.1). */
export function readJson(
  file: string,
  text: string,
): { value: unknown; problem: Problem<'not-json'> | null } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, problem: null };
  } catch (error) {
    const wrong = fault('not-json', { detail: String(error) });
    return { value: null, problem: problem(file, [], undefined, wrong) };
  }
}
