import type { DataWords } from '../data-words';

export const data: DataWords = {
  csvForExcel: 'Excel (CSV)',
  download: (format) => `Скачать ${format}`,
  title: 'Данные',
  what: 'Что скачать',
  format: 'Формат',
  allLayers: 'Все слои',
  gazetteer: 'Все места, которые может назвать текст, вместе с остальным миром',
  everything: 'Всё одним архивом (ZIP)',
  save: 'Скачать',
  failed: 'Собрать данные не удалось. Проверьте соединение и попробуйте ещё раз.',
};
