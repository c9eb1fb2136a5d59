/** An own layer as a file: all features, also those that a filter hides, and nothing of the atlas. */
import { broughtData } from '../formats/brought-data';
import type { Dataset, FileNotice } from '../formats/dataset';
import { fileNameOf } from '../formats/file-name';
import { csv } from '../formats/file-types/csv';
import type { FileType } from '../formats/file-types/file-type';
import { geoJson } from '../formats/file-types/geojson';
import { kml } from '../formats/file-types/kml';
import type { NamedFile } from '../formats/whole-atlas';
import type { OwnLayer } from './own-layer';

export const layerFormats = ['geojson', 'kml', 'csv'] as const;
export type LayerFormat = (typeof layerFormats)[number];

export const layerFiles = {
  geojson: { name: 'GeoJSON', ...written(geoJson) },
  kml: { name: 'KML', ...written(kml) },
  csv: { name: 'CSV', ...written(csv) },
} as const;

/** Files of brought data say nothing besides their content. */
const noNotes: FileNotice = {
  ...{ disclaimer: '', now: '' },
  atlas: { licence: { name: '', url: '' }, credit: '' },
};

function written({ extensions: [extension], mediaType, write }: FileType<Dataset>) {
  return { extension, mediaType, write: (layer: OwnLayer) => write(dataOf(layer), noNotes) };
}

/** `provenance` is in it as far as the reader has said it. */
function dataOf({ features, name, provenance }: OwnLayer): Dataset {
  const said = Object.entries(provenance).filter(([, value]) => value !== '');
  return broughtData(features, name, {
    ...(said.length > 0 && { provenance: Object.fromEntries(said) }),
  });
}

/** The file name of a layer without its ending. */
export function layerFileName({ name, id }: Pick<OwnLayer, 'name' | 'id'>): string {
  return fileNameOf(name, id);
}

/** A file for each of several layers, in a folder of their own; the number keeps equal names apart. */
export function* filesOfLayers(layers: readonly OwnLayer[]): Generator<NamedFile> {
  const { extension, write } = layerFiles.geojson;
  for (const [at, layer] of layers.entries())
    yield {
      name: `own-layers/${at + 1}-${layerFileName(layer)}${extension}`,
      parts: write(layer),
    };
}
