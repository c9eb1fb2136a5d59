/** Checks what a reader gave, feature by feature: takes the good, and lists and keeps the rest. */
import type { Feature, Geometry } from 'geojson';
import { fault, type DataFault } from '../../catalog/faults';
import { inspectGeoJson } from '../../catalog/geojson-gate';
import { shownValue, type DataProblem } from '../../catalog/problems';
import { inspectShapes } from '../../geometry-checks/geojson-shapes';
import type { FileLayer, FileProblem, FileReading, ReadingOffer } from './file-reading';
import type { RawFeature, RawFile, RawLayer } from './raw-file';
import { placeFile, type PlacedFile } from './reproject';
import type { ReadingOptions } from './reading-options';

/** What is read, without its format. */
type Taken = Omit<FileReading, 'format'>;

export async function takeFeatures(raw: RawFile, options: ReadingOptions): Promise<Taken> {
  const placed: PlacedFile = await placeFile(raw, options);
  const problems: FileProblem[] = raw.troubles.map(({ fault: wrong, where, value }) =>
    listed(wrong, { where, value, feature: null, outcome: 'left-out' }),
  );
  const leftOut = raw.troubles.flatMap(({ left }) => (left === undefined ? [] : [left]));
  problems.push(...placed.problems);
  const checked = counter(raw.layers, options);
  const layers = raw.layers.map((layer) => {
    const found = placed.moved ? { ...layer, features: layer.features.map(placed.moved) } : layer;
    return takeLayer(found, checked, problems, leftOut);
  });
  return {
    layers: layers.filter(({ features }) => features.length > 0),
    problems,
    leftOut,
    offers: placed.offers as readonly ReadingOffer[],
    ...(raw.table && { table: raw.table }),
  };
}

/** Features between two reports of progress. */
const reportEach = 5_000;

/** Counts the features of all layers as they are checked, and reports now and then. */
function counter(
  layers: readonly Pick<RawLayer, 'features'>[],
  { progress }: ReadingOptions,
): () => void {
  const all = layers.reduce((sum, { features }) => sum + features.length, 0);
  let done = 0;
  return () => {
    if (done % reportEach === 0) progress?.(done, all);
    done += 1;
  };
}

function takeLayer(
  { name, features }: RawLayer,
  checked: () => void,
  problems: FileProblem[],
  leftOut: unknown[],
): FileLayer {
  const taken: Feature<Geometry | null>[] = [];
  const ids = new Set<unknown>();
  for (const { value, where } of features) {
    checked();
    const feature = plainFeature(value);
    const wrong = inspectGeoJson(where, feature, 'standard');
    if (wrong.length > 0) {
      problems.push(...wrong.map((one) => placedProblem(one, 'left-out')));
      leftOut.push(isDeep(value) ? shownValue(value) : value);
      continue;
    }
    const good = feature as Feature<Geometry | null>;
    // A shape that means several things is drawn and never measured: the questions refuse it.
    const doubts = good.geometry ? inspectShapes(where, good as Feature, null) : [];
    problems.push(...doubts.map((one) => placedProblem(one, 'taken')));
    if (good.id !== undefined && ids.has(good.id))
      problems.push(
        listed(fault('id-repeated'), {
          where: `${where}/id`,
          value: good.id,
          feature: String(good.id),
          outcome: 'taken',
        }),
      );
    ids.add(good.id);
    taken.push(good);
  }
  return { name, features: taken };
}

/** Nesting that no file needs, and that neither JSON nor a message of a worker can carry. */
const deepest = 100;

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    );
  }
  return false;
}

/** Only the members of the standard: a file can carry anything beside them. */
function plainFeature(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { type, id, geometry, properties } = value as Partial<Record<string, unknown>>;
  const isFeature = type === 'Feature';
  if (!isFeature) return value;
  const own = typeof properties === 'object' && properties !== null ? properties : {};
  return {
    type,
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    geometry: geometry ?? null,
    properties: { ...own },
  };
}

/** A problem of one feature, which was checked as a file of its own named by its place. */
function placedProblem(
  { file: where, pointer, value, ...wrong }: DataProblem,
  outcome: FileProblem['outcome'],
): FileProblem {
  return { ...wrong, where: where + pointer, ...(value !== null && { value }), outcome };
}

function listed(
  wrong: DataFault,
  { value, ...spot }: Pick<FileProblem, 'where' | 'feature' | 'outcome'> & { value: unknown },
): FileProblem {
  const shown = shownValue(value);
  return { ...wrong, ...spot, ...(shown !== null && { value: shown }) };
}

export type { RawFeature };
