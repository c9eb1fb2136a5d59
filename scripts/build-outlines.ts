/**
 * Generalises borders, districts, coast, lakes and rivers for the two ranges of scale that the map
 * draws. Writes `geodata/outlines.geojson` (districts and bands of the corridor, by the ids of
 * their features) and `geodata/basemap/background.geojson` (the rest). What counts as an edge, a bank
 * or a river's border was judged for one region: `inputs/region.json`. An atlas of another region
 * brings its own or has no outlines.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { ranges, type Range } from '../src/catalog/outlines';
import { geodataFolder } from '../src/cli/geodata-files';
import { region } from './districts/region';
import { bandAlong } from './lines/band';
import type { LineInputs } from './lines/inputs';
import { withoutBanks } from './outlines/banks';
import { alongBorder } from './outlines/border-river';
import { coverageOf } from './outlines/coverage';
import { accuracyOf, provenanceOfLine } from './outlines/provenance';
import { shapesFor } from './outlines/shapes';
import { waterFor } from './outlines/water';

const districts = read<Polygon>('districts.geojson');
const countries = withoutBanks(
  read<MultiPolygon | Polygon>('basemap/countries.geojson'),
  districts,
);
const lakes = read<Polygon>('basemap/lakes.geojson');
const corridor = read('corridor.geojson');
const rivers = read<LineString>('basemap/rivers.geojson').flatMap((one) =>
  one.id === region.borderRiver.course ? inParts(one) : [one],
);
const { bands: ends } = readJson<LineInputs>('inputs/lines.json');
const coverage = coverageOf(countries, districts, rivers);

const background: Feature[] = [];
const drawn: Feature[] = [];
for (const range of ranges) {
  const shapes = shapesFor(coverage, range);
  const named = (one: Feature) => ({ ...one, id: `${String(one.id)}-${range}` });
  background.push(
    ...[...shapes.background, ...waterFor(lakes, range)].map((one) =>
      named(withAccuracy(one, range)),
    ),
  );
  drawn.push(...[...shapes.districts, ...bands(shapes)].map((one) => named(of(one, range))));
}
write('basemap/background.geojson', once(background));
write('outlines.geojson', drawn);

function withAccuracy(one: Feature, range: Range): Feature {
  const accuracy = accuracyOf(one, exactOf(one));
  return { ...one, properties: { ...one.properties, accuracy, range } };
}

/** The shapes of which one of the background was made: its own, or those that it runs between. */
function exactOf({ id }: Feature): readonly Feature[] {
  const own = [...countries, ...lakes, ...rivers].filter((one) => one.id === id);
  return own.length > 0 ? own : countries;
}

/** Shapes that are the same in both ranges stand once, without a range. */
function once(features: readonly Feature[]): Feature[] {
  const bare = ({ id }: Feature) => String(id).replace(/-(far|near)$/, '');
  const shape = ({ geometry }: Feature) => JSON.stringify(geometry);
  return features.flatMap((one) => {
    const same = features.find((other) => other !== one && bare(other) === bare(one));
    if (!same || shape(same) !== shape(one)) return [one];
    const { range, ...properties } = one.properties ?? {};
    return range === 'far' ? [{ ...one, id: bare(one), properties }] : [];
  });
}

/** The river that is a border in part, with this part as a feature of its own. */
function inParts(river: Feature<LineString>): Feature<LineString | MultiLineString>[] {
  const { upper, border, lower } = alongBorder(
    river.geometry.coordinates,
    countries,
    region.borderRiver,
  );
  const line = { type: 'LineString' as const, coordinates: border };
  return [
    { ...river, geometry: { type: 'MultiLineString', coordinates: [upper, lower] } },
    {
      ...river,
      id: region.borderRiver.border,
      properties: { kind: 'border-river', ...provenanceOfLine(countries) },
      geometry: line,
    },
  ];
}

/** Bands end on the border and at the town as these are drawn in the same range. */
function bands(shapes: ReturnType<typeof shapesFor>): Feature[] {
  const inside = byId(shapes.background, ends.inside) as Feature<MultiPolygon>;
  const town = byId(shapes.districts, ends.endIn) as Feature<Polygon>;
  return corridor.flatMap(({ id, properties }) => {
    const axis = properties?.['axis'] as string | undefined;
    if (id === undefined || axis === undefined) return [];
    const line = byId(corridor, axis) as Feature<LineString>;
    const geometry = bandAlong(line.geometry, properties?.['widthKm'] as number, { inside, town });
    return [{ type: 'Feature' as const, id, properties: {}, geometry }];
  });
}

function of({ type, id, geometry }: Feature, range: Range): Feature {
  return { type, id: id ?? '', geometry, properties: { of: id, range } };
}

function byId(features: readonly Feature[], id: string): Feature {
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`No feature ${id}`);
  return found;
}

function read<G extends Geometry>(name: string): Feature<G>[] {
  return readJson<FeatureCollection<G>>(name).features;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(geodataFolder, name), 'utf8')) as T;
}

function write(name: string, features: readonly Feature[]): void {
  writeFileSync(join(geodataFolder, name), JSON.stringify({ type: 'FeatureCollection', features }));
}
