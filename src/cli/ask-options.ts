/** The words after `atlas ask QUESTION`, read and checked: what does not apply is refused. */
import { parseArgs } from 'node:util';
import type { Position } from 'geojson';
import {
  featureLayers,
  type AtlasFeature,
  type Catalog,
  type FeatureLayer,
} from '../catalog/types';
import { isDate, precisionOf } from '../chronology/dates';
import { BadInput } from './bad-input';

const options = {
  at: { type: 'string' },
  of: { type: 'string' },
  on: { type: 'string' },
  layer: { type: 'string' },
  count: { type: 'string' },
  km: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;
type Option = keyof typeof options;
export type AskValues = ReturnType<typeof readOptions>;

/** Which options each question knows. */
const known: Readonly<Record<string, readonly Option[]>> = {
  containing: ['at', 'of', 'on', 'jsonl'],
  nearest: ['at', 'of', 'on', 'layer', 'count', 'jsonl'],
  within: ['of', 'on', 'layer', 'km'],
  control: ['at', 'of', 'on', 'jsonl'],
};

export function readOptions(question: string, words: readonly string[]) {
  const own = known[question];
  if (!own)
    throw new BadInput(
      `There is no question "${question}"; ${Object.keys(known).join(', ')} are there.`,
    );
  // A longitude west of Greenwich starts with a dash, as an option does: `--at -3.6,37` is joined.
  const joined = words.flatMap((word, index) =>
    words[index - 1] === '--at'
      ? []
      : word === '--at'
        ? [`--at=${words[index + 1] ?? ''}`]
        : [word],
  );
  try {
    const { values } = parseArgs({ args: joined, options, allowPositionals: false });
    for (const name of Object.keys(values) as Option[])
      if (!own.includes(name))
        throw new BadInput(`"ask ${question}" does not know --${name}; leave it out.`);
    return values;
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(firstLine(error));
  }
}

/** A [longitude, latitude] position from `LON,LAT` in degrees. */
export function readPosition(text: string): Position {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lon = NaN, lat = NaN] = parts;
  if (parts.length !== 2 || !Number.isFinite(lon) || !Number.isFinite(lat))
    throw new BadInput(`"${text}" is no position; write LON,LAT in degrees, such as 46.75,39.76.`);
  if (Math.abs(lon) > 180) throw new BadInput(`Longitude ${lon} is outside -180 to 180.`);
  if (Math.abs(lat) > 90) throw new BadInput(`Latitude ${lat} is outside -90 to 90.`);
  return [lon, lat];
}

export function readFeature(catalog: Catalog, id: string): AtlasFeature {
  const feature = catalog.featureById[id];
  if (!feature) throw new BadInput(`There is no feature "${id}"; geodata/ lists the ids.`);
  return feature;
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

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
