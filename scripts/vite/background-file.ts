/** The background as the map of the page loads it. */
import type { Feature, FeatureCollection } from 'geojson';
import type * as v from 'valibot';
import { basemap, drawnBackground } from '../../src/catalog/basemap';
import { parseFile } from '../../src/catalog/parse';
import { readFileOf } from '../../src/cli/geodata-files';

/** The drawn background of a folder; the catalog has what is wrong with it, and its sources. */
export function readBackground(folder: string): string {
  const text = readFileOf(drawnBackground, folder);
  const drawn = text === undefined ? null : parseFile(drawnBackground, text, basemap).value;
  return JSON.stringify(toDraw(drawn ?? { features: [] }));
}

/** The background with what the map needs of it. */
function toDraw({ features }: Pick<v.InferOutput<typeof basemap>, 'features'>): FeatureCollection {
  const drawn = features.map(({ properties, ...feature }) => {
    const { kind, country, range } = properties;
    return { ...feature, properties: { kind, country, range } } as unknown as Feature;
  });
  return { type: 'FeatureCollection', features: drawn };
}
