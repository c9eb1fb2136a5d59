/** The names of the formats, for lists that are shown before a writer is needed. */
export const datasetFormats = ['geojson', 'kml', 'csv', 'csv-excel', 'lpf'] as const;
export type DataFileFormat = (typeof datasetFormats)[number];

export const linkFormats = [
  'webannotation',
  'tei',
  'lpf',
  'geojson',
  'kml',
  'csv',
  'csv-excel',
] as const;
export type LinkFormat = (typeof linkFormats)[number];
