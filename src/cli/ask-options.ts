/** The words after `atlas ask QUESTION`, read and checked: what does not apply is refused. */
import { parseArgs } from 'node:util';
import { featureLayers, type FeatureLayer } from '../catalog/types';
import { isDate, precisionOf } from '../chronology/dates';
import type { QuestionKind } from '../query/question';
import { BadInput } from './bad-input';

const options = {
  at: { type: 'string' },
  of: { type: 'string' },
  and: { type: 'string' },
  path: { type: 'string' },
  area: { type: 'string' },
  accuracy: { type: 'string' },
  on: { type: 'string' },
  layer: { type: 'string' },
  count: { type: 'string' },
  km: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;
type Option = keyof typeof options;
export type AskValues = ReturnType<typeof readOptions>;

/** The spatial questions, and who held a place on a day. */
export type AskKind = QuestionKind | 'control';

/** Which options each question knows. */
const known: Readonly<Record<AskKind, readonly Option[]>> = {
  control: ['at', 'of', 'on', 'jsonl'],
  containing: ['at', 'of', 'accuracy', 'on', 'jsonl'],
  nearest: ['at', 'of', 'path', 'area', 'accuracy', 'on', 'layer', 'count', 'jsonl'],
  within: ['at', 'of', 'path', 'area', 'accuracy', 'on', 'layer', 'km', 'jsonl'],
  inside: ['of', 'area', 'accuracy', 'on', 'layer', 'jsonl'],
  along: ['of', 'path', 'accuracy', 'on', 'layer', 'km', 'jsonl'],
  crossing: ['of', 'path', 'accuracy', 'on', 'layer', 'jsonl'],
  overlap: ['of', 'area', 'accuracy', 'on', 'layer', 'jsonl'],
  between: ['at', 'of', 'path', 'area', 'and', 'accuracy', 'on', 'jsonl'],
  measure: ['of', 'path', 'area', 'accuracy', 'on', 'jsonl'],
};
/** What a question can start from; exactly one of them is given. */
const starts = ['at', 'of', 'path', 'area'] as const;
export type Start = (typeof starts)[number];

export function readOptions(question: string, words: readonly string[]) {
  if (!isKind(question))
    throw new BadInput(
      question === ''
        ? `Ask one of ${Object.keys(known).join(', ')}.`
        : `There is no question "${question}"; ${Object.keys(known).join(', ')} are there.`,
    );
  const own = known[question];
  // A longitude west of Greenwich starts with a dash, as an option does: `--at -3.6,37` is joined.
  const coordinates = ['--at', '--path', '--area'];
  const joined = words.flatMap((word, index) =>
    coordinates.includes(words[index - 1] ?? '')
      ? []
      : coordinates.includes(word)
        ? [`${word}=${words[index + 1] ?? ''}`]
        : [word],
  );
  try {
    const { values } = parseArgs({ args: joined, options, allowPositionals: false });
    for (const name of Object.keys(values) as Option[])
      if (!own.includes(name))
        throw new BadInput(`"ask ${question}" does not know --${name}; leave it out.`);
    return { ...values, kind: question };
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(firstLine(error));
  }
}

/** Which options to start from a question knows, and which of them are given. */
export function startsOf(values: AskValues): { known: readonly Start[]; given: readonly Start[] } {
  return {
    known: starts.filter((name) => known[values.kind].includes(name)),
    given: starts.filter((name) => values[name] !== undefined),
  };
}

export function readLayer(text: string | undefined): FeatureLayer | undefined {
  const layer = featureLayers.find((name) => name === text);
  if (text !== undefined && !layer)
    throw new BadInput(`There is no layer "${text}"; choose from ${featureLayers.join(', ')}.`);
  return layer;
}

export function readNumber(name: string, text: string | undefined, whole = false): number {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(value) || value <= 0 || (whole && !Number.isInteger(value)))
    throw new BadInput(
      `${name} needs a ${whole ? 'whole ' : ''}number above 0, not "${text ?? ''}".`,
    );
  return value;
}

export function readDay(text: string | undefined): string | undefined {
  if (text !== undefined && (!isDate(text) || precisionOf(text) !== 'day'))
    throw new BadInput(`"${text}" is no day that exists; write YYYY-MM-DD, such as 2022-08-27.`);
  return text;
}

function isKind(question: string): question is AskKind {
  return Object.keys(known).includes(question);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
