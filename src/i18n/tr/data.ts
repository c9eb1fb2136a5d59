import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel için CSV',
  download: (format) => `${format} indir`,
};
