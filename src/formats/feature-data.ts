/** Features of the atlas as data: a layer, what is chosen, or all. */
import { englishName, type NameOf } from '../catalog/naming';
import { pointOf } from '../catalog/point-of';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { columnsOf, type DataRow, type Dataset } from './dataset';
import { citedBy, citedCells, citedColumns, citedProperties } from './file-citations';
import { generator } from './credit';
import { ofFeature } from './file-types/place-in-file';

type Sources = Pick<Catalog, 'citationById'>;

const columns = [
  ...columnsOf('text', 'id', 'layer', 'kind', 'name', 'names'),
  ...columnsOf('real', 'lon', 'lat'),
  ...columnsOf('text', 'from', 'to'),
  ...columnsOf('real', 'accuracyMetres'),
  ...columnsOf('text', 'certainty', ...citedColumns, 'atlas'),
];

/**
 * `lon` and `lat` are WGS84 degrees, of the point or of the label; `names` is every toponym. `name`
 * is in the language that `nameOf` gives.
 */
export function featureData(
  catalog: Sources,
  features: readonly AtlasFeature[],
  title: string,
  nameOf: NameOf = englishName,
): Dataset {
  return {
    title,
    columns,
    head: {},
    *rows() {
      for (const feature of features) yield rowOf(catalog, feature, nameOf(feature));
    },
    *places() {
      for (const feature of features) yield ofFeature(catalog, feature);
    },
  };
}

function rowOf(catalog: Sources, feature: AtlasFeature, name: string): DataRow {
  const { id, geometry, properties } = feature;
  const { toponyms, citations, ...others } = properties;
  const { layer, kind, from, to, accuracy, certainty } = others;
  const cited = citedBy(catalog, citations);
  return {
    ...{ id, name, geometry },
    when: { from, to },
    properties: () => ({ name, ...others, toponyms, citations, ...citedProperties(cited) }),
    cells: () => {
      const [lon = null, lat = null] = pointOf(feature) ?? [];
      const names = toponyms.map(({ text, lang }) => `${text} (${lang})`).join(' | ');
      return [
        ...[id, layer, kind, name, names, lon, lat, from, to, accuracy, certainty],
        ...[...citedCells(cited), generator],
      ];
    },
  };
}
