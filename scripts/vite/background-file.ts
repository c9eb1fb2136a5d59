/** The background as the map of the page loads it. */
import type { Feature, FeatureCollection } from 'geojson';
import type * as v from 'valibot';
import { basemap, drawnBackground } from '../../src/catalog/basemap';
import { parseFile } from '../../src/catalog/parse';
import type { Problem } from '../../src/catalog/problems';
import { readFileOf } from '../../src/cli/geodata-files';

/** The drawn background of a folder, and what is wrong with the exact shapes beside it. */
export function readBackground(folder: string): { text: string; problems: readonly Problem[] } {
  const read = (name: string) => {
    const text = readFileOf(name, folder);
    return text === undefined ? null : parseFile(name, text, basemap);
  };
  // The exact shapes are not drawn, but the build checks them too.
  const exact = ['countries', 'lakes', 'rivers'].map((one) => read(`basemap/${one}.geojson`));
  return {
    // The catalog knows its problems, and what its features rest on, which the map does not draw.
    text: JSON.stringify(toDraw(read(drawnBackground)?.value ?? { features: [] })),
    problems: exact.flatMap((one) => one?.problems ?? []),
  };
}

/** The background with what the map needs of it. */
function toDraw({ features }: Pick<v.InferOutput<typeof basemap>, 'features'>): FeatureCollection {
  const drawn = features.map(({ properties, ...feature }) => {
    const { kind, country, range } = properties;
    return { ...feature, properties: { kind, country, range } } as unknown as Feature;
  });
  return { type: 'FeatureCollection', features: drawn };
}
