import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scattered } from '../tests/query/crowd';

/** Writes a GeoJSON file of so many points and says where it is. */
export function writePoints(folder: string, count: number): string {
  const features = scattered(count).map(([lon = 0, lat = 0], at) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat].map((one) => Number(one.toFixed(5))) },
    properties: { name: `Point ${at}`, people: at % 100 },
  }));
  const file = join(folder, `points-${count}.geojson`);
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  return file;
}
