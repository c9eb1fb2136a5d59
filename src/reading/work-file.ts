/**
 * Everything that a reader has in the browser as one file, and back: articles with their history,
 * own layers with the places of one's own, and the view that was open. JSON, one record a line.
 */
import type { Feature } from 'geojson';
import { inspectGeoJson } from '../catalog/geojson-gate';
import { generator } from '../formats/credit';
import type { OwnLayer } from '../own-layers/own-layer';
import {
  joined,
  readChoices,
  readFeatures,
  storedChoices,
  storedFeatures,
} from '../own-layers/stored-layer';
import { isWorkFile, workFormat } from '../own-layers/recognise-file';
import type { KeptArticle } from './stored-article';

export interface Work {
  readonly articles: readonly KeptArticle[];
  readonly layers: readonly OwnLayer[];
  /** The query string of the view: what is shown, a drawing, the day, layers and names. */
  readonly address: string;
}

/** What is read of a file, with the number of records that are damaged. */
export interface ReadWork extends Work {
  readonly broken: number;
}

/** Why a file is not taken: it is another one, cut or damaged, or of a later atlas. */
export type WorkRefusal = 'foreign' | 'broken' | 'later';

const version = 1;

/** `now`: ISO 8601 in UTC. */
export function* writeWork({ articles, layers, address }: Work, now: string): Generator<string> {
  const head = { format: workFormat, version, generator, made: now, address };
  yield `${JSON.stringify(head).slice(0, -1)},\n"articles":[`;
  yield* lines(articles);
  yield '],\n"layers":[';
  yield* lines(layers.map((one) => [storedChoices(one), storedFeatures(one)]));
  yield ']}\n';
}

function* lines(records: readonly unknown[]): Generator<string> {
  for (const [at, record] of records.entries()) {
    yield at === 0 ? '\n' : ',\n';
    yield JSON.stringify(record);
  }
}

/** Reads such a file; `rest` is awaited between its parts, so that a page can go on. */
export async function readWork(
  bytes: Uint8Array,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<ReadWork | WorkRefusal> {
  if (!isWorkFile(bytes)) return 'foreign';
  const file = parsed(new TextDecoder().decode(bytes));
  if (!file) return 'broken';
  if (file['version'] !== version) return 'later';
  const { articles, layers, address } = file;
  if (!Array.isArray(articles) || !Array.isArray(layers)) return 'broken';
  const { readKept } = await import('./stored-schema');
  const read: KeptArticle[] = [];
  for (const record of articles) {
    const kept = readKept(record);
    if (kept) read.push(kept);
    await rest();
  }
  const whole: OwnLayer[] = [];
  for (const record of layers) {
    const layer = await readLayer(record, rest);
    if (layer) whole.push(layer);
  }
  const broken = articles.length - read.length + layers.length - whole.length;
  return {
    articles: read,
    layers: whole,
    address: typeof address === 'string' ? address : '',
    broken,
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

/** Features between two rests. */
const step = 500;

/** A layer all of whose features are GeoJSON; nobody has checked what stands in a file. */
async function readLayer(record: unknown, rest: () => Promise<void>): Promise<OwnLayer | null> {
  const [first, second] = Array.isArray(record) ? (record as readonly unknown[]) : [];
  const [choices, features] = [readChoices(first), readFeatures(second)];
  if (!choices || features?.id !== choices.id) return null;
  for (const [at, feature] of features.features.entries()) {
    if (at % step === 0) await rest();
    if (inspectGeoJson('', feature as Feature, 'standard').length > 0) return null;
  }
  return joined(choices, features);
}
