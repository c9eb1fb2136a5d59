import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'CSV para Excel',
  download: (format) => `Descargar ${format}`,
};
