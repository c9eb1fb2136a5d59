import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Сравнить с другим человеком',
  hint: 'Откройте файл проекта, который другой человек сохранил для этого текста. Ваша статья не изменится; оба набора вместе сохраняются третьим файлом.',
  open: 'Чужой файл проекта',
  otherText: (file) => `${file}: этот файл о другом тексте.`,
  links: (shared, yours, theirs) =>
    `Общие ссылки: ${shared}. Только у вас: ${yours}. Только у другого: ${theirs}.`,
  figures: (f1, kappa) => `Согласие: F1 ${f1}, каппа Коэна ${kappa}.`,
  same: 'У обоих одни и те же ссылки.',
  difference: (number, count) => `Различие ${number} из ${count}`,
  yours: 'У вас',
  theirs: 'У другого',
  noLink: 'ссылки нет',
  take: { a: 'Взять вашу', b: 'Взять чужую', none: 'Не брать ссылку' },
  previous: 'Предыдущее различие',
  next: 'Следующее различие',
  undecided: (count) => `Ещё не решено: ${count}.`,
  save: 'Сохранить общий файл',
};
