/** JSON lines in, JSON lines out, in constant memory: one question a line, one answer a line. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { BadInput } from './bad-input';

/** One line of input: an id to answer under, and whatever the question needs, not yet checked. */
export interface Question {
  readonly id: string | null;
  readonly [member: string]: unknown;
}

/** Answers every line. A line that cannot be answered gives `{"id","error"}` and the next follows. */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (question: Question) => string,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!output.write(`${answerLine(line, answer)}\n`)) await once(output, 'drain');
  }
}

function answerLine(line: string, answer: (question: Question) => string): string {
  let id: string | null = null;
  try {
    const question = JSON.parse(line) as Partial<Question> | null;
    if (typeof question !== 'object' || question === null || Array.isArray(question))
      throw new BadInput('The line is no JSON object.');
    id = question.id ?? null;
    return answer({ ...question, id });
  } catch (error) {
    if (error instanceof BadInput || error instanceof SyntaxError)
      return JSON.stringify({ id, error: describe(error) });
    throw error;
  }
}

function describe(error: BadInput | SyntaxError): string {
  return error instanceof SyntaxError ? `The line is not JSON: ${error.message}` : error.message;
}
