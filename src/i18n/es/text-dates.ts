import { counted } from '../plural';
import type { TextDateWords } from '../text-date-words';

export const told: TextDateWords = {
  date: 'Fecha en el texto',
  edited: 'puesta a mano',
  inferred: 'una parte se ha deducido',
  noDay: 'qué día es depende de la fecha del artículo',
  recurring: 'se repite una y otra vez',
  mod: { start: 'el comienzo', mid: 'la mitad', end: 'el final' },
  outside: (first, last) => `fuera de las fechas de este mapa: ${first} – ${last}`,
  change: 'Otra fecha',
  refuse: 'No es una fecha',
  hint: 'Un día, un mes o un año como 2020-11-09, 2020-11 o 2020; dos con una barra entre ellos son un período.',
  bad: (value) =>
    `«${value}» no es una fecha válida. Escríbala como 2020-11-09, 2020-11, 2020 o 2020-09-27/2020-11-10.`,
  together: 'Lugar y fecha juntos',
  counted: (n) => counted('es', n, { one: 'fecha', other: 'fechas' }),
  lost: (n) =>
    `${counted('es', n, { one: 'fecha revisada por usted no tiene', other: 'fechas revisadas por usted no tienen' })} un sitio seguro en este texto.`,
};
