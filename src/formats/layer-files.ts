/** Features of the atlas as files: GeoJSON (RFC 7946) and CSV (RFC 4180), with sources and licence. */
import type { Feature } from 'geojson';
import { englishName } from '../catalog/naming';
import { pointOf } from '../catalog/point-of';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { citedBy, citedCells, citedColumns, citedProperties } from './file-citations';
import { credit, generator } from './credit';
import { csvLine } from './csv-line';

type Sources = Pick<Catalog, 'citationById'>;

/** Feature by feature; what is said of all of them comes first. */
export function* layerGeoJson(
  catalog: Sources,
  features: readonly AtlasFeature[],
  disclaimer: string,
): Generator<string> {
  const head = { type: 'FeatureCollection', generator, licence: credit, disclaimer };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
  for (const [index, { id, geometry, properties }] of features.entries()) {
    const { toponyms, citations, ...others } = properties;
    const name = englishName({ id, properties });
    const cited = citedProperties(citedBy(catalog, citations));
    const feature: Feature = {
      type: 'Feature',
      id,
      geometry,
      properties: { name, ...others, toponyms, citations, ...cited },
    };
    yield `${index > 0 ? ',\n' : ''}${JSON.stringify(feature)}`;
  }
  yield '\n]}\n';
}

const columns = [
  'id',
  'layer',
  'kind',
  'name',
  'names',
  'lon',
  'lat',
  'from',
  'to',
  'accuracyMetres',
  'certainty',
  ...citedColumns,
  'atlas',
  'licence',
  'disclaimer',
];

/** `lon` and `lat` are WGS84 degrees, of the point or of the label; `names` is every toponym. */
export function* layerCsv(
  catalog: Sources,
  features: readonly AtlasFeature[],
  disclaimer: string,
): Generator<string> {
  yield csvLine(columns);
  for (const feature of features) {
    const { layer, kind, toponyms, from, to, accuracy, certainty, citations } = feature.properties;
    const [lon = null, lat = null] = pointOf(feature) ?? [];
    const names = toponyms.map(({ text, lang }) => `${text} (${lang})`).join(' | ');
    yield csvLine([
      ...[feature.id, layer, kind, englishName(feature), names],
      ...[lon, lat, from, to, accuracy, certainty],
      ...citedCells(citedBy(catalog, citations)),
      ...[generator, credit, disclaimer],
    ]);
  }
}
