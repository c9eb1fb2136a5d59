import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'CSV՝ Excel-ի համար',
  download: (format) => `Ներբեռնել ${format}`,
};
