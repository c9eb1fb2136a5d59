/** What was read from somebody's file, as data that every format can write. Nothing is added to it. */
import type { Feature, Geometry } from 'geojson';
import type { Cell, DataColumn, DataRow, Dataset } from './dataset';

type Brought = Feature<Geometry | null>;

/**
 * A column for each attribute, in the order in which they come first; `title` names them all, and
 * `head` is what GeoJSON says of them.
 */
export function broughtData(
  features: readonly Brought[],
  title: string,
  head: Dataset['head'] = {},
): Dataset {
  const columns = columnsOfAll(features);
  return {
    title,
    columns,
    head,
    isBrought: true,
    *rows() {
      for (const feature of features) yield rowOf(feature, columns);
    },
    // They are in no gazetteer of ours.
    places: () => [],
  };
}

function rowOf(feature: Brought, columns: readonly DataColumn[]): DataRow {
  const properties = feature.properties ?? {};
  const [name] = ['name', 'Name', 'NAME', 'title'].flatMap((key) => cellOf(properties[key]) ?? []);
  return {
    id: feature.id ?? null,
    name: String(name ?? feature.id ?? ''),
    geometry: feature.geometry,
    when: null,
    properties: () => properties,
    cells: () =>
      columns.map(({ name }) => cellOf(Object.hasOwn(properties, name) ? properties[name] : null)),
  };
}

/** Lists and objects are written as JSON, for tables have neither. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

function columnsOfAll(features: readonly Brought[]): readonly DataColumn[] {
  const types = new Map<string, DataColumn['type'] | null>();
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties ?? {}))
      types.set(name, joined(types.get(name) ?? null, value));
  return [...types].map(([name, type]) => ({ name, type: type ?? 'text' }));
}

/** The narrowest type for the values of a column so far and one more; null while there is none. */
function joined(type: DataColumn['type'] | null, value: unknown): DataColumn['type'] | null {
  if (value === null || value === undefined) return type;
  if (typeof value !== 'number' || type === 'text') return 'text';
  return Number.isSafeInteger(value) && type !== 'real' ? 'whole' : 'real';
}
