/** `atlas ask`: spatial questions, answered by the modules that the page uses. */
import { parseArgs } from 'node:util';
import type { Position } from 'geojson';
import { displayName } from '../catalog/naming';
import { parseCatalog } from '../catalog/parse';
import { problemLine } from '../catalog/problems';
import {
  featureLayers,
  type AtlasFeature,
  type Catalog,
  type FeatureLayer,
} from '../catalog/types';
import { isDate, precisionOf } from '../chronology/dates';
import { containing } from '../query/containing';
import { nearest, type Near } from '../query/nearest';
import { within } from '../query/within';
import { BadInput } from './bad-input';
import { readGeodata } from './geodata-files';
import { answerLines, type PointQuestion } from './jsonl';

const options = {
  at: { type: 'string' },
  of: { type: 'string' },
  on: { type: 'string' },
  layer: { type: 'string' },
  count: { type: 'string' },
  km: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;

interface AskOptions {
  readonly layer: FeatureLayer | undefined;
  readonly count: number;
  readonly km: number;
  readonly on: string | undefined;
}

interface Found {
  readonly feature: AtlasFeature;
  readonly km?: number;
  readonly withinAccuracy?: boolean;
}

type Answer = (from: Position | AtlasFeature) => readonly Found[];

export async function ask([query = '', ...words]: readonly string[]): Promise<number> {
  const values = readOptions(words);
  const catalog = loadCatalog();
  const answer = answerTo(query, catalog, {
    layer: readLayer(values.layer),
    count: readNumber('--count', values.count ?? '1', { whole: true }),
    km: query === 'within' ? readNumber('--km', values.km, {}) : 0,
    on: readDay(values.on),
  });
  const shape = (id: string | null, found: readonly Found[]) =>
    JSON.stringify(answerObject(id, query, values.on ?? null, found));
  if (values.jsonl) {
    if (values.at !== undefined || values.of !== undefined)
      throw new BadInput('--jsonl reads its points from standard input: leave out --at and --of.');
    await answerLines(process.stdin, process.stdout, ({ id, lon, lat }: PointQuestion) =>
      shape(id, answer(readPosition(`${lon},${lat}`))),
    );
    return 0;
  }
  const { at, of } = values;
  if ((at === undefined) === (of === undefined))
    throw new BadInput(`Give either --at LON,LAT or --of ID to "ask ${query}".`);
  const from = at === undefined ? readFeature(catalog, of ?? '') : readPosition(at);
  process.stdout.write(`${shape(of ?? null, answer(from))}\n`);
  return 0;
}

function answerTo(query: string, catalog: Catalog, options: AskOptions): Answer {
  const { layer, count, km, on } = options;
  switch (query) {
    case 'containing':
      return (from) => {
        if ('geometry' in from && from.geometry.type !== 'Point')
          throw new BadInput(`${from.id} is no point: "containing" takes a point or --at LON,LAT.`);
        const at = 'geometry' in from ? from.geometry : null;
        return containing(catalog, at?.type === 'Point' ? at.coordinates : (from as Position), on);
      };
    case 'nearest':
      if (!layer) throw new BadInput(`"ask nearest" needs --layer: ${featureLayers.join(', ')}.`);
      return (from): readonly Near[] => nearest(catalog, from, { layer, count, on });
    case 'within':
      return (from) => {
        if (!('geometry' in from)) throw new BadInput('"ask within" needs --of ID.');
        return within(catalog, from, km, { layer, on });
      };
    default:
      throw new BadInput(
        `There is no question "${query}"; containing, nearest and within are there.`,
      );
  }
}

function answerObject(
  id: string | null,
  query: string,
  on: string | null,
  found: readonly Found[],
) {
  const citations = new Set(found.flatMap(({ feature }) => feature.properties.citations));
  return {
    id,
    query,
    on,
    features: found.map(({ feature, km, withinAccuracy }) => ({
      id: feature.id,
      layer: feature.properties.layer,
      name: displayName(feature.properties.toponyms),
      ...(km !== undefined && { km: Number(km.toFixed(3)) }),
      ...(withinAccuracy !== undefined && { withinAccuracy }),
    })),
    citations: [...citations].sort(),
  };
}

function loadCatalog(): Catalog {
  const { catalog, problems } = parseCatalog(readGeodata());
  const [first] = problems;
  if (!catalog) throw new BadInput(`The geodata has problems: ${first ? problemLine(first) : ''}`);
  return catalog;
}

function readOptions(words: readonly string[]) {
  // A longitude west of Greenwich starts with a dash, as an option does: `--at -3.6,37` is joined.
  const joined = words.flatMap((word, index) =>
    words[index - 1] === '--at'
      ? []
      : word === '--at'
        ? [`--at=${words[index + 1] ?? ''}`]
        : [word],
  );
  try {
    return parseArgs({ args: joined, options, allowPositionals: false }).values;
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function readPosition(text: string): Position {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lon = NaN, lat = NaN] = parts;
  if (parts.length !== 2 || !Number.isFinite(lon) || !Number.isFinite(lat))
    throw new BadInput(`"${text}" is no position; write LON,LAT in degrees, such as 46.75,39.76.`);
  if (Math.abs(lon) > 180) throw new BadInput(`Longitude ${lon} is outside -180 to 180.`);
  if (Math.abs(lat) > 90) throw new BadInput(`Latitude ${lat} is outside -90 to 90.`);
  return [lon, lat];
}

function readFeature(catalog: Catalog, id: string): AtlasFeature {
  const feature = catalog.featureById[id];
  if (!feature) throw new BadInput(`There is no feature "${id}"; geodata/ lists the ids.`);
  return feature;
}

function readLayer(text: string | undefined): FeatureLayer | undefined {
  const layer = featureLayers.find((name) => name === text);
  if (text !== undefined && !layer)
    throw new BadInput(`There is no layer "${text}"; choose from ${featureLayers.join(', ')}.`);
  return layer;
}

function readNumber(name: string, text: string | undefined, { whole = false }): number {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(value) || value <= 0 || (whole && !Number.isInteger(value)))
    throw new BadInput(
      `${name} needs a ${whole ? 'whole ' : ''}number above 0, not "${text ?? ''}".`,
    );
  return value;
}

function readDay(text: string | undefined): string | undefined {
  if (text !== undefined && (!isDate(text) || precisionOf(text) !== 'day'))
    throw new BadInput(`"${text}" is no day that exists; write YYYY-MM-DD, such as 2022-08-27.`);
  return text;
}
