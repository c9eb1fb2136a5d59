/** Every format by the name that the command line and the page use. */
import type { Dataset } from '../dataset';
import type { LinkedText } from '../linked-text';
import { mentionData } from '../mention-data';
import { webAnnotation } from '../web-annotation';
import { csv, csvForExcel } from './csv';
import type { FileType } from './file-type';
import { geoJson } from './geojson';
import type { DataFileFormat, LinkFormat } from './ids';
import { kml } from './kml';
import { linkedPlaces } from './linked-places';
import { tei } from './tei';

/** For layers, answers, what is chosen and the gazetteer. */
export const dataFiles: { readonly [Id in DataFileFormat]: FileType<Dataset, Id> } = {
  geojson: geoJson,
  kml,
  csv,
  'csv-excel': csvForExcel,
  lpf: linkedPlaces,
};

/** For a text with its links. */
export const linkFiles: { readonly [Id in LinkFormat]: FileType<LinkedText, Id> } = {
  webannotation: webAnnotation,
  tei,
  lpf: ofMentions(linkedPlaces),
  geojson: ofMentions(geoJson),
  kml: ofMentions(kml),
  csv: ofMentions(csv),
  'csv-excel': ofMentions(csvForExcel),
};

/** A format of data for the links of a text. */
function ofMentions<Id extends DataFileFormat>(
  type: FileType<Dataset, Id>,
): FileType<LinkedText, Id> {
  const { beside } = type;
  return {
    ...type,
    write: (linked, notes) => type.write(mentionData(linked, notes), notes),
    ...(beside && {
      beside: {
        ...beside,
        write: (linked, notes) => beside.write(mentionData(linked, notes), notes),
      },
    }),
  } as FileType<LinkedText, Id>;
}
