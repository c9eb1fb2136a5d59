/** An own layer as a file: the features with their attributes as they were read, and nothing else. */
import { csvLine } from '../formats/csv-line';
import { wkt } from '../formats/files/wkt';
import type { NamedFile } from '../formats/whole-atlas';
import { ownColumns, valueOfColumn, valueText } from './attributes';
import type { OwnLayer } from './own-layer';

export const layerFormats = ['geojson', 'csv'] as const;
export type LayerFormat = (typeof layerFormats)[number];

export const layerFiles = {
  geojson: {
    name: 'GeoJSON',
    extension: '.geojson',
    mediaType: 'application/geo+json',
    write: geoJson,
  },
  csv: { name: 'CSV', extension: '.csv', mediaType: 'text/csv;charset=utf-8', write: csv },
} as const;

/** The file name of a layer without its ending: letters and digits of any script, and hyphens. */
export function layerFileName({ name, id }: Pick<OwnLayer, 'name' | 'id'>): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || id;
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

/** GeoJSON (RFC 7946) of all features, also of those that a filter hides; `provenance` is what the reader has said. */
function* geoJson(layer: OwnLayer): Generator<string> {
  const said = Object.entries(layer.provenance).filter(([, value]) => value !== '');
  const head = {
    type: 'FeatureCollection',
    name: layer.name,
    ...(said.length > 0 && { provenance: Object.fromEntries(said) }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
  let comma = '';
  for (const feature of layer.features) {
    yield comma + JSON.stringify(feature);
    comma = ',\n';
  }
  yield '\n]}\n';
}

/** A row for each feature, with its geometry as WKT in the last column. */
function* csv(layer: OwnLayer): Generator<string> {
  const names = ownColumns(layer.features).map(({ name }) => name);
  yield csvLine([...names, 'WKT']);
  for (const feature of layer.features) {
    const { geometry } = feature;
    const cells = names.map((name) => {
      const value = valueOfColumn(feature, name);
      return typeof value === 'number' ? value : valueText(value);
    });
    yield csvLine([...cells, geometry === null ? '' : wkt(geometry)]);
  }
}
