/** JSON lines in, JSON lines out, in constant memory: one question a line, one answer a line. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { BadInput } from './bad-input';

/**
 * Answers every line. A line that cannot be answered gives `{"id","error"}`, and the next one
 * follows.
 */
export async function answerLines<Line extends { readonly id?: string | null }>(
  input: Readable,
  output: Writable,
  answer: (line: Line) => string,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    // A byte order mark at the start of the file is not part of its first line.
    const json = line.replace(/^\uFEFF/, '');
    if (json.trim() === '') continue;
    if (!output.write(`${answerLine(json, answer)}\n`)) await once(output, 'drain');
  }
}

/**
 * The top-level `id` of a line as it is written, where it is a number; null where it is none. A
 * number of 19 digits, as tweets and databases have, would come back as another one.
 */
export function writtenId(line: string): string | null {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let [depth, before, key, found] = [0, '', '', null as string | null];
  for (const [token] of line.matchAll(tokens)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    // Of two members of one name the last one counts, as for JSON.parse.
    if (before === ':' && depth === 1 && key === '"id"') found = /^-?\d/.test(token) ? token : null;
    if (token === ':' && depth === 1) key = before;
    before = token;
  }
  return found;
}

/** Answers begin with their id: there the number stands as it was written. */
function withWrittenId(answer: string, id: string | null): string {
  const start = `{"id":${JSON.stringify(id)}`;
  return id !== null && answer.startsWith(start)
    ? `{"id":${id}${answer.slice(start.length)}`
    : answer;
}

function answerLine<Line extends { readonly id?: string | null }>(
  line: string,
  answer: (line: Line) => string,
): string {
  let [id, written] = [null as string | null, null as string | null];
  try {
    const question = JSON.parse(line) as Line | null;
    if (typeof question !== 'object' || question === null || Array.isArray(question))
      throw new BadInput('The line is not a JSON object.');
    written = writtenId(line);
    id = written ?? question.id ?? null;
    return withWrittenId(answer({ ...question, id }), written);
  } catch (error) {
    if (error instanceof BadInput || error instanceof SyntaxError)
      return withWrittenId(JSON.stringify({ id, error: describe(error) }), written);
    throw error;
  }
}

function describe(error: BadInput | SyntaxError): string {
  return error instanceof SyntaxError ? `The line is not JSON: ${error.message}` : error.message;
}
