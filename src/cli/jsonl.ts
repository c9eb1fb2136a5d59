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

function answerLine<Line extends { readonly id?: string | null }>(
  line: string,
  answer: (line: Line) => string,
): string {
  let id: string | null = null;
  try {
    const question = JSON.parse(line) as Line | null;
    if (typeof question !== 'object' || question === null || Array.isArray(question))
      throw new BadInput('The line is no JSON object.');
    id = question.id ?? null;
    return answer(question);
  } catch (error) {
    if (error instanceof BadInput || error instanceof SyntaxError)
      return JSON.stringify({ id, error: describe(error) });
    throw error;
  }
}

function describe(error: BadInput | SyntaxError): string {
  return error instanceof SyntaxError ? `The line is not JSON: ${error.message}` : error.message;
}
