import { counted } from '../plural';
import type { TextDateWords } from '../text-date-words';

export const told: TextDateWords = {
  date: 'Date dans le texte',
  edited: 'donnée à la main',
  inferred: 'une partie est déduite',
  noDay: 'le jour dépend de la date de l’article',
  recurring: 'revient régulièrement',
  mod: { start: 'le début', mid: 'le milieu', end: 'la fin' },
  outside: (first, last) => `hors des dates de cette carte\u00a0: ${first} – ${last}`,
  change: 'Autre date',
  refuse: 'Pas une date',
  hint: 'Un jour, un mois ou une année comme 2020-11-09, 2020-11 ou 2020\u00a0; deux séparés par une barre oblique sont une période.',
  bad: (value) =>
    `«\u00a0${value}\u00a0» n’est pas une date valable. Écrivez-la comme 2020-11-09, 2020-11, 2020 ou 2020-09-27/2020-11-10.`,
  together: 'Lieu et date ensemble',
  counted: (n) => counted('fr', n, { one: 'date', other: 'dates' }),
  lost: (n) =>
    `${counted('fr', n, { one: 'date que vous avez vérifiée n’a', other: 'dates que vous avez vérifiées n’ont' })} pas de place sûre dans ce texte.`,
};
