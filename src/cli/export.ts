/** `atlas export`: a layer as one document, on standard output. */
import { parseArgs } from 'node:util';
import { featureLayers } from '../catalog/types';
import { layerCsv, layerGeoJson } from '../formats/layer-files';
import { en } from '../i18n/en';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';

const formats = { geojson: layerGeoJson, csv: layerCsv } as const;
type Format = keyof typeof formats;

export function exportLayer(words: readonly string[]): number {
  const { layer, format } = readWords(words);
  const catalog = loadCatalog();
  const features = catalog.features.filter(
    ({ properties }) => layer === 'all' || properties.layer === layer,
  );
  for (const part of formats[format](catalog, features, en.disclaimer)) process.stdout.write(part);
  return 0;
}

function readWords(words: readonly string[]): { layer: string; format: Format } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'geojson' } },
    });
    return { layer: readLayer(positionals), format: readFormat(values.format) };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function readLayer([layer = '', ...more]: readonly string[]): string {
  const known = [...featureLayers, 'all'];
  if (more.length === 0 && known.includes(layer)) return layer;
  throw new BadInput(
    layer === ''
      ? `Name a layer to export: ${known.join(', ')}.`
      : `There is no layer "${[layer, ...more].join(' ')}"; choose from ${known.join(', ')}.`,
  );
}

function readFormat(name: string): Format {
  if (name in formats) return name as Format;
  throw new BadInput(
    `There is no format "${name}"; the formats are ${Object.keys(formats).join(', ')}.`,
  );
}
