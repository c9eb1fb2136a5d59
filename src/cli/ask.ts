/** `atlas ask`: spatial questions, answered by the modules that the page uses. */
import type { Position } from 'geojson';
import { displayName } from '../catalog/naming';
import { parseCatalog } from '../catalog/parse';
import { problemLine } from '../catalog/problems';
import { featureLayers, type AtlasFeature, type Catalog } from '../catalog/types';
import { containing } from '../query/containing';
import { nearest, type Near } from '../query/nearest';
import { within } from '../query/within';
import { controlLine } from './ask-control';
import {
  readDay,
  readFeature,
  readLayer,
  readNumber,
  readOptions,
  readPosition,
  type AskValues,
} from './ask-options';
import { BadInput } from './bad-input';
import { readGeodata } from './geodata-files';
import { answerLines, type PointQuestion } from './jsonl';

interface Found {
  readonly feature: AtlasFeature;
  readonly km?: number;
  readonly withinAccuracy?: boolean;
}

type Origin = Position | AtlasFeature;
type Answer = (from: Origin) => readonly Found[];
type Line = (id: string | null, from: Origin) => string;

export async function ask([question = '', ...words]: readonly string[]): Promise<number> {
  const values = readOptions(question, words);
  const { at, of, jsonl } = values;
  const catalog = loadCatalog();
  const line =
    question === 'control'
      ? controlLine(catalog, values.on)
      : spatialLine(question, catalog, values);
  if (jsonl) {
    if (at !== undefined || of !== undefined)
      throw new BadInput('--jsonl reads its points from standard input: leave out --at and --of.');
    await answerLines(process.stdin, process.stdout, ({ id, lon, lat }: PointQuestion) =>
      line(id, readPosition(`${lon},${lat}`)),
    );
    return 0;
  }
  if ((at === undefined) === (of === undefined))
    throw new BadInput(`Give either --at LON,LAT or --of ID to "ask ${question}".`);
  const from = at === undefined ? readFeature(catalog, of ?? '') : readPosition(at);
  process.stdout.write(`${line(of ?? null, from)}\n`);
  return 0;
}

function spatialLine(question: string, catalog: Catalog, values: AskValues): Line {
  const answer = answerTo(question, catalog, values);
  return (id, from) => JSON.stringify(answerObject(id, question, values.on ?? null, answer(from)));
}

function answerTo(question: string, catalog: Catalog, values: AskValues): Answer {
  const on = readDay(values.on);
  const layer = readLayer(values.layer);
  switch (question) {
    case 'containing':
      return (from) => {
        if (!('geometry' in from)) return containing(catalog, from, { on });
        const { geometry, id, properties } = from;
        if (geometry.type !== 'Point')
          throw new BadInput(`${id} is no point: "containing" takes a point or --at LON,LAT.`);
        return containing(catalog, geometry.coordinates, { on, accuracy: properties.accuracy });
      };
    case 'nearest': {
      if (!layer) throw new BadInput(`"ask nearest" needs --layer: ${featureLayers.join(', ')}.`);
      const count = readNumber('--count', values.count ?? '1', true);
      return (from): readonly Near[] => nearest(catalog, from, { layer, count, on });
    }
    default: {
      const km = readNumber('--km', values.km);
      return (from) => {
        if (!('geometry' in from)) throw new BadInput('"ask within" needs --of ID.');
        return within(catalog, from, km, { layer, on });
      };
    }
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
