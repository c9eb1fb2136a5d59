/** The export formats by the names that the command line and the page use. */
import { writeCsv } from './csv';
import { writeGeoJson } from './geojson';
import { writeLinkedPlaces } from './linked-places';
import type { LinkedText } from './linked-text';
import { writeWebAnnotation } from './web-annotation';

export const exportFormats = ['webannotation', 'lpf', 'geojson', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface Export {
  readonly mediaType: string;
  /** The extension of such a file. */
  readonly ending: string;
  /** `disclaimer` is that of the page in the reader's language; every format writes it. */
  readonly write: (linked: LinkedText, disclaimer: string) => string;
}

export const exports: Readonly<Record<ExportFormat, Export>> = {
  webannotation: {
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    ending: '.annotations.jsonld',
    write: writeWebAnnotation,
  },
  lpf: { mediaType: 'application/geo+json', ending: '.lpf.json', write: writeLinkedPlaces },
  geojson: { mediaType: 'application/geo+json', ending: '.geojson', write: writeGeoJson },
  csv: { mediaType: 'text/csv;charset=utf-8;header=present', ending: '.csv', write: writeCsv },
};
