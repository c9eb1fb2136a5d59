/**
 * Draws the lines of `corridor.geojson` and `lines.geojson`: roads run through the places in their
 * `via`, corridor bands extend `widthKm / 2` to each side of their `axis` up to the national
 * border, and the other lines are cut from the inputs, as `inputs/lines.json` says. All are
 * schematic or borrowed; `geodata/README.md` says how exact they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { geodataFolder } from '../src/cli/geodata-files';
import { bandAlong } from './lines/band';
import type { LineInputs } from './lines/inputs';
import { joinLines } from './lines/join';

const { disputed, alongBorder, bands } = readJson<LineInputs>('inputs/lines.json');
const places = read('places.geojson');
const ends = {
  inside: byId(read('basemap/countries.geojson'), bands.inside) as Feature<MultiPolygon>,
  town: byId(read('districts.geojson'), bands.endIn) as Feature<Polygon>,
};
for (const name of ['corridor.geojson', 'lines.geojson']) {
  const collection = read(name);
  for (const feature of collection.features) feature.geometry = lineOf(feature) ?? feature.geometry;
  for (const feature of collection.features)
    feature.geometry = bandOf(feature, collection) ?? feature.geometry;
  writeFileSync(join(geodataFolder, name), JSON.stringify(collection));
}

function lineOf({ id, properties }: Feature): Geometry | null {
  const via = properties?.['via'] as string[] | undefined;
  if (via) return { type: 'LineString', coordinates: via.map(positionOf) };
  const stretch = alongBorder[String(id)];
  if (stretch) return { type: 'LineString', coordinates: borderBetween(...stretch) };
  const source = disputed[String(id)];
  return source === undefined ? null : disputedLine(source);
}

function bandOf({ properties }: Feature, collection: FeatureCollection): Geometry | null {
  const axis = properties?.['axis'] as string | undefined;
  if (axis === undefined) return null;
  const width = properties?.['widthKm'] as number;
  const line = byId(collection, axis) as Feature<LineString>;
  return bandAlong(line.geometry, width, ends);
}

function disputedLine(name: string): Geometry {
  const parts = read('inputs/natural-earth-disputed-lines.geojson').features.flatMap(
    ({ properties, geometry }) => {
      if (properties?.['name'] !== name) return [];
      if (geometry.type === 'LineString') return [geometry.coordinates];
      return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    },
  );
  if (parts.length === 0) throw new Error(`The inputs have no line named ${name}`);
  const joined = joinLines(parts);
  const [first] = joined;
  return first && joined.length === 1
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: joined };
}

function borderBetween(start: Position, end: Position): Position[] {
  const [border] = read('inputs/national-border.geojson').features;
  if (border?.geometry.type !== 'LineString') throw new Error('The inputs have no national border');
  const line = border.geometry.coordinates;
  const nearest = ([lon = 0, lat = 0]: Position) => {
    const far = line.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat));
    return far.indexOf(Math.min(...far));
  };
  const [a = 0, b = 0] = [nearest(start), nearest(end)].sort((x, y) => x - y);
  return line.slice(a, b + 1);
}

function positionOf(id: string): Position {
  const { geometry } = byId(places, id);
  if (geometry.type !== 'Point') throw new Error(`${id} is no point`);
  return geometry.coordinates;
}

function read(name: string): FeatureCollection {
  return readJson<FeatureCollection>(name);
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(geodataFolder, name), 'utf8')) as T;
}

function byId(collection: FeatureCollection, id: string): Feature {
  const found = collection.features.find((feature) => feature.id === id);
  if (!found) throw new Error(`No feature ${id}`);
  return found;
}
