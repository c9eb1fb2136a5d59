import type { AnnotatorWords } from '../annotator-words';

export const annotators: AnnotatorWords = {
  heading: 'Համեմատել ուրիշի հետ',
  hint: 'Բացեք նախագծի ֆայլը, որն ուրիշը պահել է այս տեքստի համար։ Ձեր հոդվածը չի փոխվի. երկուսը միասին պահվում են երրորդ ֆայլում։',
  open: 'Ուրիշի նախագծի ֆայլը',
  otherText: (file) => `${file}՝ այս ֆայլն ուրիշ տեքստի մասին է։`,
  links: (shared, yours, theirs) =>
    `Ընդհանուր հղումներ՝ ${shared}։ Միայն ձերը՝ ${yours}։ Միայն ուրիշինը՝ ${theirs}։`,
  figures: (f1, kappa) => `Համաձայնություն՝ F1 ${f1}, Կոենի կապպա ${kappa}։`,
  same: 'Երկուսի հղումները նույնն են։',
  difference: (number, count) => `Տարբերություն ${number}՝ ընդամենը ${count}`,
  yours: 'Ձերը',
  theirs: 'Ուրիշինը',
  noLink: 'հղում չկա',
  take: { a: 'Վերցնել ձերը', b: 'Վերցնել ուրիշինը', none: 'Հղում չվերցնել' },
  previous: 'Նախորդ տարբերությունը',
  next: 'Հաջորդ տարբերությունը',
  undecided: (count) => `Դեռ չորոշված՝ ${count}։`,
  save: 'Պահել ընդհանուր ֆայլը',
};
