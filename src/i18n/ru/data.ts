import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'CSV для Excel',
  download: (format) => `Скачать ${format}`,
};
