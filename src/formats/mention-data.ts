/** The links of a text as data: a row a mention, a point each. */
import { columnsOf, type DataRow, type Dataset, type FileNotice } from './dataset';
import { creditLine, provenance } from './credit';
import { placeUri, textUri } from './uris';
import { ofText } from './file-types/place-in-file';
import type { LinkedText } from './linked-text';
import { rows, type MentionRow } from './mention-rows';

const columns = [
  ...columnsOf('whole', 'mention', 'start', 'end'),
  ...columnsOf('text', 'surface', 'before', 'after', 'role', 'state', 'place', 'name', 'kind'),
  ...columnsOf('text', 'days'),
  ...columnsOf('real', 'lon', 'lat'),
  ...columnsOf('text', 'position_of'),
  ...columnsOf('real', 'accuracy_m'),
  ...columnsOf('text', 'certainty', 'text', 'title', 'publisher', 'published', 'source'),
];

export function mentionData(linked: LinkedText, { disclaimer, atlas }: FileNotice): Dataset {
  const { text, mentions, places } = linked;
  const named = new Set(mentions.map(({ place }) => place));
  const terms = { licence: creditLine(atlas), disclaimer };
  return {
    title: text.title ?? text.id,
    columns,
    head: { about: textUri(text), provenance: provenance(linked) },
    *rows() {
      for (const row of rows(linked)) yield rowOf(row, terms);
    },
    *places() {
      for (const place of places) if (named.has(place.id)) yield ofText(linked, place);
    },
  };
}

/**
 * Properties are flat, because GIS programs turn them into columns, and each feature repeats licence
 * and disclaimer, because programs drop the members beside `features`.
 */
function rowOf(row: MentionRow, terms: Readonly<Record<string, string>>): DataRow {
  const { lon, lat, ...others } = row;
  return {
    id: `mention-${row.mention}`,
    name: row.surface,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    when: null,
    properties: () => ({
      ...others,
      place_uri: placeUri(row.place),
      ...terms,
    }),
    cells: () => columns.map(({ name }) => row[name as keyof MentionRow]),
  };
}
