/**
 * Draws the units: Natural Earth's shapes moved to measured points, with the national border from
 * OpenStreetMap. Writes the geometry of `geodata/districts.geojson` and keeps its properties. What
 * it has to know of the region is in `inputs/region.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, LineString, Polygon } from 'geojson';
import { geodataFolder } from '../src/cli/geodata-files';
import { polygonOf } from './districts/coverage';
import { toPlane } from './districts/plane';
import { rubberSheet, type ControlPoint } from './districts/rubber-sheet';

const natural = readJson<Polygon>('inputs/natural-earth-districts.geojson');
const border = readJson<LineString>('inputs/national-border.geojson').features[0];
if (!border) throw new Error('inputs/national-border.geojson has no line');

const units = natural.features.map(({ properties, geometry }) => ({
  name: String(properties?.['district']),
  polygon: geometry,
}));
const arcs = rubberSheet(units, readControlPoints(), border.geometry.coordinates.map(toPlane));

const districts = readJson<Polygon>('districts.geojson');
for (const feature of districts.features) {
  const name = units.find((unit) => `district-${unit.name.toLowerCase()}` === feature.id)?.name;
  if (name === undefined) throw new Error(`No shape for ${feature.id}`);
  feature.geometry = polygonOf(name, arcs);
}
writeFileSync(join(geodataFolder, 'districts.geojson'), JSON.stringify(districts));

function readJson<G extends Polygon | LineString>(name: string): FeatureCollection<G> {
  return JSON.parse(readFileSync(join(geodataFolder, name), 'utf8')) as FeatureCollection<G>;
}

function readControlPoints(): ControlPoint[] {
  const text = readFileSync(join(geodataFolder, 'inputs/district-control-points.csv'), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', arc = '', fraction = '', ...degrees] = line.split(',');
      const [sourceLon = NaN, sourceLat = NaN, lon = NaN, lat = NaN] = degrees.map(Number);
      return {
        id,
        arc,
        fraction: fraction === '' ? null : Number(fraction),
        source: [sourceLon, sourceLat],
        corrected: [lon, lat],
      };
    });
}
