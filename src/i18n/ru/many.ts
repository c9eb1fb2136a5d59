import type { ManyWords } from '../many-words';

export const many: ManyWords = {
  heading: 'Прочитать сразу много файлов',
  hint: (most) =>
    `Выберите папку или файлы, не больше ${most}. Каждый станет вашей статьёй в этом браузере.`,
  folder: 'Выбрать папку',
  files: 'Выбрать файлы',
  tooMany: (count, most) =>
    `Файлов: ${count}. Страница читает за раз не больше ${most}. Команда «atlas archive» читает любое количество (docs/archive.md).`,
  progress: (done, all) => `Прочитано: ${done} из ${all}`,
  stop: 'Остановить',
  done: (count) => `Прочитано статей: ${count}.`,
  others: (count) => `Файлов, которые не тексты, пропущено: ${count}.`,
  notRead: (count) => `Не прочитано: ${count}.`,
  search: 'Слова в статьях',
  place: 'Место',
  publisher: 'Издание',
  language: 'Язык',
  any: 'Все',
  shown: (shown, all) => `Показано: ${shown} из ${all}`,
  title: 'Заголовок',
  published: 'День',
  mentions: 'Упоминания',
  sortBy: (column) => `Упорядочить: ${column}`,
  more: (count) => `Показать ещё: ${count}`,
  none: 'Текстовых файлов не выбрано.',
};
