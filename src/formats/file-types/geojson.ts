/**
 * GeoJSON (RFC 7946), feature by feature. What is said of all of them stands before and behind
 * `features`; each feature repeats what it needs, because programs drop the other members.
 */
import type { Feature, Geometry } from 'geojson';
import { creditLine, generator } from '../credit';
import type { Dataset, FileNotice } from '../dataset';
import type { FileType } from './file-type';

export const geoJson: FileType<Dataset, 'geojson'> = {
  id: 'geojson',
  extensions: ['.geojson', '.json'],
  mediaType: 'application/geo+json',
  write: writeGeoJson,
};

function* writeGeoJson(data: Dataset, { disclaimer, now, atlas }: FileNotice): Generator<string> {
  // GDAL and others take the name of a layer from `name`.
  const licence = creditLine(atlas);
  const own = { generator, generated: now, ...data.head, licence, disclaimer };
  const head = {
    type: 'FeatureCollection',
    ...(data.isBrought ? { name: data.title, ...data.head } : { title: data.title, ...own }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
  let comma = '';
  for (const feature of featuresOf(data)) {
    yield comma + JSON.stringify(feature);
    comma = ',\n';
  }
  const tail = JSON.stringify(data.tail?.() ?? {}).slice(1, -1);
  yield `\n]${tail === '' ? '' : `,${tail}`}}\n`;
}

function* featuresOf({ rows, drawn = [] }: Dataset): Generator<Feature<Geometry | null>> {
  for (const { id, geometry, properties } of rows())
    yield {
      type: 'Feature',
      ...(id !== null && { id }),
      geometry,
      properties: { ...properties() },
    };
  yield* drawn;
}
