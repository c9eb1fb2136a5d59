/** The formats that can be brought, by the names that people know. */
import { endings, type ReadFormat } from '../../formats/readers/format-of';

const names: Readonly<Record<ReadFormat, string>> = {
  geojson: 'GeoJSON',
  'geojson-lines': 'NDJSON',
  topojson: 'TopoJSON',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  csv: 'CSV',
  shapefile: 'Shapefile (ZIP)',
  flatgeobuf: 'FlatGeobuf',
  geoparquet: 'GeoParquet',
};

export const readFormatNames: readonly string[] = Object.values(names);

/** The endings of files, as HTML lists them. */
export const acceptedFiles = Object.values(endings).flat().join(',');

export function readFormatName(format: string | null): string {
  return (names as Readonly<Record<string, string>>)[format ?? ''] ?? '';
}
