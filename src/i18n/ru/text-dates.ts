import { counted } from '../plural';
import type { TextDateWords } from '../text-date-words';

export const told: TextDateWords = {
  date: 'Дата в тексте',
  edited: 'указано вручную',
  inferred: 'часть даты выведена',
  noDay: 'какой это день, зависит от даты статьи',
  recurring: 'повторяется снова и снова',
  mod: { start: 'начало', mid: 'середина', end: 'конец' },
  outside: (first, last) => `вне дат этой карты: ${first} – ${last}`,
  change: 'Другая дата',
  refuse: 'Это не дата',
  hint: 'День, месяц или год в виде 2020-11-09, 2020-11 или 2020; два через косую черту — период.',
  bad: (value) =>
    `«${value}» — несуществующая дата. Напишите её как 2020-11-09, 2020-11, 2020 или 2020-09-27/2020-11-10.`,
  together: 'Место и дата вместе',
  counted: (n) => counted('ru', n, { one: 'дата', few: 'даты', many: 'дат' }),
  lost: (n) =>
    `Нет надёжного места в этом тексте: ${counted('ru', n, { one: 'проверенная вами дата', few: 'проверенные вами даты', many: 'проверенных вами дат' })}.`,
};
