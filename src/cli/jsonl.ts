/** JSON lines in, JSON lines out, in constant memory: one question a line, one answer a line. */
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { jsonTokens } from '../catalog/json-tokens';
import { BadInput } from './bad-input';
import { mostLineBytes, textLines, type InputLine } from './text-lines';

/** The answer to a line; `number` is that of the line, from 1. */
type AnswerTo<Line> = (line: Line, number: number) => string;

/**
 * Answers every line. A line that cannot be answered gives `{"id","error"}`, and the next one
 * follows. Returns how many were answered, and how many could not be.
 */
export async function answerLines<Line extends { readonly id?: string | null }>(
  input: Readable,
  output: Writable,
  answer: AnswerTo<Line>,
): Promise<{ readonly answered: number; readonly failed: number }> {
  const counts = { answered: 0, failed: 0 };
  for await (const line of textLines(input)) {
    const said = 'fault' in line ? unread(line) : answerLine(line, answer);
    if (said === null) continue;
    counts[said.failed ? 'failed' : 'answered'] += 1;
    if (!output.write(`${said.text}\n`)) await once(output, 'drain');
  }
  return counts;
}

/** A line of output, and whether it is an error. */
interface Said {
  readonly text: string;
  readonly failed: boolean;
}

/** The answer to a line that has no text; without its id, which cannot be read either. */
function unread({ number, fault }: InputLine & { readonly fault: string }): Said {
  const reason =
    fault === 'too-long'
      ? `has more than ${mostLineBytes / 1_000_000} MB; divide its text`
      : 'is not UTF-8; convert it';
  return { text: JSON.stringify({ id: null, error: `Line ${number} ${reason}.` }), failed: true };
}

/**
 * The top-level `id` of a line as it is written, where it is a number; null where it is none. A
 * number of 19 digits, as tweets and databases have, would come back as another one.
 */
export function writtenId(line: string): string | null {
  let [depth, before, key, found] = [0, '', '', null as string | null];
  for (const token of jsonTokens(line)) {
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
  { number, text: line }: { readonly number: number; readonly text: string },
  answer: AnswerTo<Line>,
): Said | null {
  if (line.trim() === '') return null;
  let [id, written] = [null as string | null, null as string | null];
  try {
    const question = JSON.parse(line) as Line | null;
    if (typeof question !== 'object' || question === null || Array.isArray(question))
      throw new BadInput('The line is not a JSON object.');
    written = writtenId(line);
    id = written ?? question.id ?? null;
    return { text: withWrittenId(answer({ ...question, id }, number), written), failed: false };
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof SyntaxError)) throw error;
    const said = JSON.stringify({ id, error: describe(error) });
    return { text: withWrittenId(said, written), failed: true };
  }
}

function describe(error: BadInput | SyntaxError): string {
  return error instanceof SyntaxError ? `The line is not JSON: ${error.message}` : error.message;
}
