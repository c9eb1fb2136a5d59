/**
 * An own layer as the browser stores it, in two records: the features, which seldom change,
 * and what the reader chose, which often does. The reader of a record checks it.
 */
import * as v from 'valibot';
import { ownLayerId } from '../catalog/layer-names';
import { whole } from '../catalog/schema-parts';
import { slices } from '../query/worker/slices';
import { colourings, filterTests, ownColours, type OwnFeature, type OwnLayer } from './own-layer';

export interface StoredChoices extends Omit<OwnLayer, 'features'> {
  readonly version: 1;
}

export interface StoredFeatures {
  /** 2 where there are more parts, which the first version would not miss. */
  readonly version: 1 | 2;
  readonly id: string;
  /** The `drawing` of the layer. */
  readonly revision: number;
  readonly features: readonly OwnFeature[];
  /** How many parts there are beside this one. */
  readonly more?: number;
}

/** Features of a layer that has more than one record holds, and that are no part of the first. */
export interface StoredPart {
  /** The layer, its `drawing` and the number of the part from 1, such as `layer-4k2m9x/1/7`. */
  readonly id: string;
  readonly features: readonly OwnFeature[];
}

export function storedChoices(layer: OwnLayer): StoredChoices {
  return { version: 1, ...without(layer, 'features') };
}

/** All features of a layer in one record. */
export function storedFeatures({ id, drawing, features }: OwnLayer): StoredFeatures {
  return { version: 1, id, revision: drawing, features };
}

/** Features in a record: the page waits while a record is copied, about 10 µs for each. */
const mostInRecord = 2_000;

/** The same in a first record and parts. */
export function storedInParts({ id, drawing, features }: OwnLayer): {
  readonly first: StoredFeatures;
  readonly parts: readonly StoredPart[];
} {
  const [start = [], ...others] = slices(features, mostInRecord);
  const parts = others.map((part, at) => ({ id: partId(id, drawing, at + 1), features: part }));
  const record = { id, revision: drawing, features: start };
  const first =
    parts.length === 0
      ? { version: 1 as const, ...record }
      : { version: 2 as const, ...record, more: parts.length };
  return { first, parts };
}

/** What the ids of all parts of one drawing of a layer begin with, before a stroke. */
export function drawingId(layer: string, drawing: number): string {
  return `${layer}/${drawing}`;
}

export function partId(layer: string, drawing: number, part: number): string {
  return `${drawingId(layer, drawing)}/${part}`;
}

const column = v.nullable(v.string());
const id = v.pipe(v.string(), v.regex(ownLayerId));
const choices = v.object({
  version: v.literal(1),
  id,
  revision: whole,
  added: v.string(),
  name: v.string(),
  file: v.string(),
  provenance: v.object({
    source: v.string(),
    date: v.string(),
    licence: v.string(),
    accuracy: v.string(),
  }),
  style: v.object({
    colour: v.picklist(ownColours),
    by: v.nullable(v.object({ column: v.string(), kind: v.picklist(colourings) })),
    label: column,
  }),
  time: v.object({ from: column, to: column }),
  filter: v.nullable(
    v.object({ column: v.string(), test: v.picklist(filterTests), value: v.string() }),
  ),
  shown: v.boolean(),
  /** Missing in records from before places of one's own. */
  toponyms: v.optional(column, null),
  drawing: v.optional(whole, 1),
});
const types = [
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
  'GeometryCollection',
];
/** Positions were checked when the file was read; of 100,000 features a second look takes long. */
const feature = v.custom<OwnFeature>((one) => {
  const { type, geometry, properties } = (one ?? {}) as Partial<OwnFeature>;
  const isShape =
    typeof geometry === 'object' && (geometry === null || types.includes(geometry.type));
  return type === 'Feature' && isShape && typeof properties === 'object';
});
const features = v.object({
  version: v.picklist([1, 2]),
  id,
  revision: whole,
  features: v.array(feature),
  more: v.optional(whole, 0),
});
const part = v.object({ id: v.string(), features: v.array(feature) });

/** The choices of a layer; null for a record of another version or a damaged one. */
export function readChoices(record: unknown): StoredChoices | null {
  const read = v.safeParse(choices, record);
  return read.success ? read.output : null;
}

/** The features of a layer; null for a record of another version or a damaged one. */
export function readFeatures(record: unknown): StoredFeatures | null {
  const read = v.safeParse(features, record);
  return read.success ? read.output : null;
}

/** The features of a part; null for a damaged one. */
export function readStoredPart(record: unknown): readonly OwnFeature[] | null {
  const read = v.safeParse(part, record);
  return read.success ? read.output.features : null;
}

/** A layer of its two records; the features may be newer, where storing stopped between the two. */
export function joined(
  stored: StoredChoices,
  { features, revision }: Pick<StoredFeatures, 'features' | 'revision'>,
): OwnLayer {
  return { ...without(stored, 'version'), features, drawing: revision };
}

function without<T extends object, Name extends keyof T>(record: T, name: Name): Omit<T, Name> {
  const others = Object.entries(record).filter(([other]) => other !== name);
  return Object.fromEntries(others) as Omit<T, Name>;
}
