/** Reads the words after `atlas ask QUESTION`; options that do not apply are refused. */
import { keysOf } from '../known-keys';
import { parseArgs } from 'node:util';
import { isOwnLayer } from '../catalog/layer-names';
import { featureLayers, type SearchedLayer } from '../catalog/types';
import { isDate, precisionOf } from '../chronology/dates';
import type { Tool } from '../query/drawing-tools';
import { kindNamed, kinds, type NamedKind } from '../query/kinds';
import type { KindOfQuestion } from '../query/kinds/kind';
import { largestRadiusKm } from '../query/largest-radius';
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

/** Where a question can start; exactly one of these is given. */
const starts = ['at', 'of', 'path', 'area'] as const;
export type Start = (typeof starts)[number];
/** The drawing tool of the page that makes the same; null for a place, which is named. */
const drawnWith: Readonly<Record<Start, Tool | null>> = {
  at: 'point',
  of: null,
  path: 'line',
  area: 'area',
};

export function readOptions(question: string, words: readonly string[]) {
  const kind = readKind(question);
  const own = optionsOf(kind);
  // A western longitude begins with a dash as an option does, so `--at -3.6,37` is joined to one
  // word.
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
    for (const name of keysOf(values))
      if (!own.includes(name))
        throw new BadInput(`"ask ${question}" does not know --${name}; leave it out.`);
    return { ...kind.command.usual, ...values, kind };
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(firstLine(error));
  }
}

function readKind(question: string): NamedKind {
  const names = kinds.map(({ id }) => id).join(', ');
  const kind = kindNamed(question);
  if (kind) return kind;
  throw new BadInput(
    question === ''
      ? `Ask one of ${names}.`
      : `There is no question "${question}"; ${names} are there.`,
  );
}

/** The starts that a kind of question allows. */
export function startsOf({ tools }: KindOfQuestion): readonly Start[] {
  return starts.filter((start) => {
    const tool = drawnWith[start];
    return tool === null || tools[tool] !== undefined;
  });
}

function optionsOf(kind: KindOfQuestion): readonly Option[] {
  const accuracy = kind.usesAccuracy ? (['accuracy'] as const) : [];
  return [...startsOf(kind), ...accuracy, ...kind.parts, 'on', 'jsonl'];
}

/** The starts that were given. */
export function startsIn(values: AskValues): readonly Start[] {
  return starts.filter((name) => values[name] !== undefined);
}

/** A layer of the atlas; `own` is the id of the one that was read from a file of that name. */
export function readLayer(text: string | undefined, own?: string): SearchedLayer | undefined {
  if (isOwnLayer(own)) return own;
  const layer = featureLayers.find((name) => name === text);
  if (text !== undefined && !layer)
    throw new BadInput(
      `There is no layer "${text}" and no file of that name; choose from ${featureLayers.join(', ')}, or give a file of data.`,
    );
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

/** Metres by which a drawing may be off. */
export function readAccuracy(text: string): number {
  const metres = readNumber('--accuracy', text);
  if (metres > largestRadiusKm * 1000)
    throw new BadInput(
      `--accuracy is in metres, at most ${largestRadiusKm * 1000}, which is wider than the study area; not "${text}".`,
    );
  return metres;
}

export function dayOption(text: string | undefined): string | undefined {
  if (text !== undefined && (!isDate(text) || precisionOf(text) !== 'day'))
    throw new BadInput(`"${text}" is not a day that exists; write YYYY-MM-DD, such as 2022-08-27.`);
  return text;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
