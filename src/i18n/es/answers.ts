import { mostKm } from '../../query/most-km';
import type { AnswerParts, AnswerWords } from '../answer-words';
import { counted } from '../plural';

const places = (n: number) => counted('es', n, { one: 'lugar', other: 'lugares' });
const unsureOf = ({ unsure, count }: AnswerParts, of: string) =>
  unsure === 0 ? '' : `; ${unsure === count ? 'todos' : `${unsure} de ellos`}, ${of}`;
const theDrawing = (id: string) => id || 'El dibujo';

export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject} no está en ningún distrito ni corredor dibujado aquí.`
        : `${subject} está en ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0
        ? `no se ha encontrado nada cerca de ${subject}.`
        : `lo más cercano a ${subject}: ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `no hay nada a menos de ${parts.reach} de ${parts.subject}.`
        : `a menos de ${parts.reach} de ${parts.subject} hay ${counted('es', parts.count, { one: 'elemento', other: 'elementos' })}: ${parts.rows}${unsureOf(parts, 'tan cerca del límite que queda dentro del margen de error')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `ningún lugar ni posición del atlas está dentro de ${parts.subject}.`
        : `dentro de ${parts.subject} hay ${places(parts.count)}: ${parts.rows}${unsureOf(parts, 'dentro del margen de error del límite')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject} mide ${figure}${off} y ${count === 0 ? `no pasa junto a nada a menos de ${reach}` : `pasa a menos de ${reach} de: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject} no pasa por ninguna de las unidades dibujadas aquí.`
        : `${subject} recorre ${figure}${off} por las unidades dibujadas aquí: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject} no tiene nada en común con las unidades dibujadas aquí.`
        : `${subject} tiene ${figure}${off} en común con las unidades dibujadas aquí: ${rows}.`,
    between: ({ subject, other, figure, off }) => `de ${subject} a ${other} hay ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject} ocupa ${figure}${off}.` : `${subject} mide ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}: aquí no se mide su longitud.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject} no pasa junto a nada a menos de ${reach}.`
        : `${subject} pasa a menos de ${reach}, en este orden, de: ${rows}.`,
    crossing: ({ subject, rows }) => `${subject} pasa por ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject} está fuera de la zona de estudio, de ${west} a ${east}° E y de ${south} a ${north}° N, donde el atlas sabe poco.`,
    'not-then': (subject, date) => `${subject} no existía el ${date}.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `No hay nada en la capa «${layer}».`
        : `No había nada en la capa «${layer}» el ${date}.`,
  },
  refused: {
    'unknown-id': (id) => `No hay ningún elemento «${id}»; geodata/ enumera los identificadores.`,
    'no-point': (id) => `${theDrawing(id)} no es un punto; elija un lugar o una posición.`,
    'no-line': (id) =>
      `${theDrawing(id)} no es una línea; elija una carretera, un río u otra línea.`,
    'no-area': (id) => `${theDrawing(id)} no es una superficie; elija un distrito u otro polígono.`,
    'no-extent': (id) =>
      `${theDrawing(id)} no tiene longitud ni superficie; una línea necesita dos posiciones distintas y una superficie, tres.`,
    'crosses-itself': () =>
      'El contorno de la superficie se cruza a sí mismo; mueva sus vértices para que no lo haga.',
    antimeridian: () => 'El dibujo cruza el antimeridiano, 180° E; córtelo ahí.',
    pole: () =>
      'El dibujo pasa de los 85° de latitud, donde el mapa termina; deje fuera esa parte.',
    radius: (km) =>
      `${km} km no es una distancia en la que buscar; tome más de 0 y como mucho ${mostKm}.`,
    count: (count) => `${count} no es un número de elementos; tome un número entero mayor que 0.`,
    'outside-record': (days) =>
      `Ese día está fuera de los días del registro, ${days}; elija uno de ellos.`,
  },
  dated: (sentence, date) => `El ${date}: ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} y ${other} se tocan o se superponen.`
      : `${subject} y ${other} se tocan, o están a menos de ${reach}.`,
  giveOrTake: (off) => `, ${off} más o menos`,
  position: (lat, lon) => `el punto ${lat}, ${lon}`,
  drawn: { Line: 'la línea dibujada', Area: 'la superficie dibujada' },
  withinAccuracy: 'dentro del margen de error del límite',
  after: (distance) => `a los ${distance}`,
  more: (count) => `${count} más`,
  perhaps: (rows) => `quizá también ${rows}.`,
  and: 'y',
};
