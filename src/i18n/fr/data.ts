import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'CSV pour Excel',
  download: (format) => `Télécharger en ${format}`,
};
