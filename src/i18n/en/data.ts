import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'CSV for Excel',
  download: (format) => `Download ${format}`,
};
