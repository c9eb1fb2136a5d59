/** The background as the map of the page loads it. */
import type { Feature } from 'geojson';
import { noFeatures } from '../../src/catalog/section';
import { drawnBackground, type DrawnBasemap } from '../../src/catalog/basemap';
import { readFileOf } from '../../src/cli/geodata-files';

/** The drawn background of a folder whose data was checked, with what the map needs of it. */
export function readBackground(folder: string): string {
  const text = readFileOf(drawnBackground, folder) ?? JSON.stringify(noFeatures);
  const { features } = JSON.parse(text) as DrawnBasemap;
  const drawn = features.map(({ properties, ...feature }) => {
    const { kind, country, range } = properties;
    return { ...feature, properties: { kind, country, range } } as unknown as Feature;
  });
  return JSON.stringify({ type: 'FeatureCollection', features: drawn });
}
