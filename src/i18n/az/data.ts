import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel üçün CSV',
  download: (format) => `${format} endir`,
};
