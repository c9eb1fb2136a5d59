import { counted } from '../plural';
import type { TextDateWords } from '../text-date-words';

export const told: TextDateWords = {
  date: 'Mətndəki tarix',
  edited: 'əl ilə yazılıb',
  inferred: 'bir hissəsi nəticə kimi çıxarılıb',
  noDay: 'hansı gün olduğu məqalənin tarixindən asılıdır',
  recurring: 'təkrar-təkrar gəlir',
  mod: { start: 'əvvəli', mid: 'ortası', end: 'sonu' },
  outside: (first, last) => `bu xəritənin tarixlərindən kənarda: ${first} – ${last}`,
  change: 'Başqa tarix',
  refuse: 'Tarix deyil',
  hint: 'Gün, ay və ya il: 2020-11-09, 2020-11 və ya 2020; arasında çəp xətt olan iki tarix bir müddətdir.',
  bad: (value) =>
    `“${value}” mövcud tarix deyil. 2020-11-09, 2020-11, 2020 və ya 2020-09-27/2020-11-10 kimi yazın.`,
  together: 'Yer və tarix birlikdə',
  counted: (n) => counted('az', n, { other: 'tarix' }),
  lost: (n) =>
    `Yoxladığınız ${counted('az', n, { other: 'tarixin' })} bu mətndə dəqiq yeri yoxdur.`,
};
