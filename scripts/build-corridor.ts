/**
 * Draws the corridor: every axis runs through the places that its `via` names, every band lies
 * `widthKm / 2` on each side of its `axis`. Both are schematic; `geodata/README.md` says how exact.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { geodataFolder } from '../src/cli/geodata-files';

const places = read<Point>('places.geojson');
const corridor = read('corridor.geojson');

for (const feature of corridor.features) {
  const via = feature.properties?.['via'] as string[] | undefined;
  if (via) {
    const coordinates = via.map((id) => byId(places, id).geometry.coordinates);
    feature.geometry = { type: 'LineString', coordinates };
  }
}
for (const feature of corridor.features) {
  const axis = feature.properties?.['axis'] as string | undefined;
  if (axis) {
    const width = feature.properties?.['widthKm'] as number;
    const line = byId(corridor, axis) as Feature<LineString>;
    const band = buffer(line, width / 2, { units: 'kilometers', steps: 8 });
    if (!band) throw new Error(`No band around ${axis}`);
    feature.geometry = band.geometry;
  }
}
writeFileSync(join(geodataFolder, 'corridor.geojson'), JSON.stringify(corridor));

function read<G extends Feature['geometry']>(name: string): FeatureCollection<G> {
  return JSON.parse(readFileSync(join(geodataFolder, name), 'utf8')) as FeatureCollection<G>;
}

function byId<G extends Feature['geometry']>(collection: FeatureCollection<G>, id: string) {
  const found = collection.features.find((feature) => feature.id === id);
  if (!found) throw new Error(`No feature ${id}`);
  return found;
}
