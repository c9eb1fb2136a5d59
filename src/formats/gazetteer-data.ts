/** The gazetteer as data: every place that a text can name, of the region and the world around. */
import { columnsOf, type DataRow, type Dataset } from './dataset';
import { ofRecord } from './file-types/place-in-file';
import type { GazetteerPlace } from './linked-text';
import type { Gazetteer } from './gazetteer';

const columns = [
  ...columnsOf('text', 'id', 'kind', 'name', 'names'),
  ...columnsOf('real', 'lon', 'lat'),
  ...columnsOf('text', 'positionOf'),
  ...columnsOf('real', 'accuracyMetres'),
  ...columnsOf('text', 'certainty', 'from', 'to', 'country'),
  ...columnsOf('whole', 'geonames'),
  ...columnsOf('text', 'sources'),
];

export function gazetteerData({ places, sources }: Gazetteer, title: string): Dataset {
  const all = [...places.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const titlesOf = (ids: readonly string[]) =>
    ids.map((id) => sources.get(id)?.title ?? id).join(' | ');
  return {
    title,
    columns,
    head: {},
    *rows() {
      for (const place of all) yield rowOf(place, titlesOf(place.sources));
    },
    *places() {
      for (const place of all)
        yield ofRecord(
          place,
          place.sources.flatMap((id) => sources.get(id) ?? []),
        );
    },
  };
}

function rowOf(place: GazetteerPlace, sources: string): DataRow {
  const { id, kind, name, names, lon, lat, positionOf, accuracy, certainty, from, to } = place;
  const { country, geonames } = place;
  return {
    ...{ id, name },
    geometry: { type: 'Point', coordinates: [lon, lat] },
    when: { from, to },
    properties: () => ({
      ...{ name, kind, names, positionOf, accuracy, certainty, from, to, country, geonames },
      sources,
    }),
    cells: () => [
      ...[id, kind, name, names.map(({ text, lang }) => `${text} (${lang})`).join(' | ')],
      ...[lon, lat, positionOf, accuracy, certainty, from, to, country, geonames, sources],
    ],
  };
}
