/**
 * GeoJSON (RFC 7946), feature by feature. What is said of all of them stands before and behind
 * `features`; each feature repeats what it needs, because programs drop the other members.
 */
import type { Feature } from 'geojson';
import { credit, generator } from '../credit';
import type { Dataset, FileNotes } from '../dataset';
import type { FileType } from './file-type';

export const geoJson: FileType<Dataset, 'geojson'> = {
  id: 'geojson',
  extensions: ['.geojson', '.json'],
  mediaType: 'application/geo+json',
  write: writeGeoJson,
};

function* writeGeoJson(data: Dataset, { disclaimer, now }: FileNotes): Generator<string> {
  const head = {
    type: 'FeatureCollection',
    title: data.title,
    generator,
    generated: now,
    ...data.head,
    licence: credit,
    disclaimer,
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

function* featuresOf({ records, drawn = [] }: Dataset): Generator<Feature> {
  for (const { id, geometry, properties } of records())
    yield { type: 'Feature', id, geometry, properties: { ...properties() } };
  yield* drawn;
}
