/** The data of the atlas as files: each layer in every format, and the record, for one ZIP archive. */
import { englishName, type NameOf } from '../catalog/naming';
import {
  featureLayers,
  type AtlasFeature,
  type Catalog,
  type FeatureLayer,
} from '../catalog/types';
import { creditLine } from './credit';
import type { Dataset, FileNotice } from './dataset';
import { featureData } from './feature-data';
import { dataFiles } from './file-types';
import type { FileType } from './file-types/file-type';
import { gazetteerData } from './gazetteer-data';
import type { Gazetteer } from './gazetteer';

export const exported = [...featureLayers, 'all', 'gazetteer'] as const;
export type Exported = (typeof exported)[number];

/** A layer, all layers, or every place that a text can name. */
export function dataOf(
  catalog: Catalog,
  what: Exported,
  places: () => Gazetteer,
  nameOf: NameOf = englishName,
): Dataset {
  if (what === 'gazetteer') return gazetteerData(places(), what);
  return featureData(catalog, featuresOf(catalog, what), what, nameOf);
}

/** One file of the ZIP archive, in UTF-8. */
export interface NamedFile {
  readonly name: string;
  readonly parts: Iterable<string>;
}

export function* wholeAtlas(
  catalog: Catalog,
  places: () => Gazetteer,
  notes: FileNotice,
): Generator<NamedFile> {
  yield { name: 'LICENCE.txt', parts: [`${notes.disclaimer}\n\n${creditLine(notes.atlas)}\n`] };
  const layers = exported.filter((what) => what !== 'all');
  for (const what of layers) {
    const data = dataOf(catalog, what, places);
    for (const type of Object.values(dataFiles)) yield* filesOf(type, what, data, notes);
  }
  // The statements of the record, a file for each list.
  const { control, events, facts, citations, articles } = catalog;
  for (const [section, list] of Object.entries({ control, events, facts, citations, articles }))
    yield { name: `record/${section}.json`, parts: [`${JSON.stringify(list)}\n`] };
}

function* filesOf(
  { extensions, write, beside }: FileType<Dataset>,
  what: Exported,
  data: Dataset,
  notes: FileNotice,
): Generator<NamedFile> {
  yield { name: `${what}/${what}${extensions[0]}`, parts: write(data, notes) };
  if (beside)
    yield { name: `${what}/${what}${beside.extensions[0]}`, parts: beside.write(data, notes) };
}

function featuresOf({ features }: Catalog, what: FeatureLayer | 'all'): readonly AtlasFeature[] {
  return features.filter(({ properties }) => what === 'all' || properties.layer === what);
}
