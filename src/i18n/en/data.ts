import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `Download ${format}`,
  title: 'Data',
  what: 'What to take along',
  format: 'Format',
  allLayers: 'All layers',
  gazetteer: 'Every place that a text can name, with the world around',
  everything: 'Everything as one archive (ZIP)',
  save: 'Download',
  failed: 'The data could not be put together. Check the connection and try again.',
};
