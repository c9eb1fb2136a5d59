import type { DataFileFormat, LinkFormat } from '../formats/file-types/ids';

/** The words of taking data along as a file. Each language is an object of this type. */
export interface DataWords {
  readonly csvForExcel: string;
  readonly download: (format: string) => string;
  readonly title: string;
  readonly what: string;
  readonly format: string;
  readonly allLayers: string;
  /** With the world around, unlike the layer of places. */
  readonly gazetteer: string;
  readonly everything: string;
  readonly save: string;
  readonly failed: string;
}

/** Names of standards, which are the same in every language. */
const standards: Readonly<Record<Exclude<DataFileFormat | LinkFormat, 'csv-excel'>, string>> = {
  webannotation: 'Web Annotation',
  tei: 'TEI',
  lpf: 'Linked Places',
  geojson: 'GeoJSON',
  kml: 'KML',
  csv: 'CSV',
};

export function formatName(
  format: DataFileFormat | LinkFormat,
  { csvForExcel }: DataWords,
): string {
  return format === 'csv-excel' ? csvForExcel : standards[format];
}
