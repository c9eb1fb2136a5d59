/** `atlas export`: a layer as one document, on standard output. */
import { featureLayers } from '../catalog/types';
import { layerCsv, layerGeoJson } from '../formats/layer-files';
import { en } from '../i18n/en';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';
import { parseWords, readFormat } from './parse-words';

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
  const { values, positionals } = parseWords(words, {
    format: { type: 'string', default: 'geojson' },
  });
  const format = readFormat(values.format, Object.keys(formats) as Format[]);
  return { layer: readLayer(positionals), format };
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
