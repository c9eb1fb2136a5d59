import { counted } from '../plural';
import type { TextDateWords } from '../text-date-words';

export const told: TextDateWords = {
  date: 'Ամսաթիվ տեքստում',
  edited: 'ձեռքով դրված',
  inferred: 'մի մասը եզրակացված է',
  noDay: 'օրը կախված է հոդվածի ամսաթվից',
  recurring: 'կրկնվում է նորից ու նորից',
  mod: { start: 'սկիզբը', mid: 'կեսը', end: 'վերջը' },
  outside: (first, last) => `այս քարտեզի ամսաթվերից դուրս՝ ${first} – ${last}`,
  change: 'Այլ ամսաթիվ',
  refuse: 'Ամսաթիվ չէ',
  hint: 'Օր, ամիս կամ տարի՝ 2020-11-09, 2020-11 կամ 2020. թեք գծով բաժանված երկուսը ժամանակահատված են։',
  bad: (value) =>
    `«${value}»-ը գոյություն ունեցող ամսաթիվ չէ. գրեք այսպես՝ 2020-11-09, 2020-11, 2020 կամ 2020-09-27/2020-11-10։`,
  together: 'Տեղն ու ամսաթիվը միասին',
  counted: (n) => counted('hy', n, { other: 'ամսաթիվ' }),
  lost: (n) =>
    `Այս տեքստում հաստատ տեղ չունի ձեր ստուգած ${counted('hy', n, { other: 'ամսաթիվ' })}։`,
};
