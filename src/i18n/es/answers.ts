import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';
import { counted } from '../plural';

const places = (n: number) => counted('es', n, { one: 'lugar', other: 'lugares' });
const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `; ${of}`;
  return `; ${unsure === count ? 'todos' : `${unsure} de ellos`}: ${of}`;
};
const theDrawing = (id: string) => id || 'El dibujo';

export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: no está en ningún distrito ni corredor dibujado aquí.`
        : `${subject}: está dentro de lo siguiente: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: no se ha encontrado nada cerca.`
        : `${subject}: lo más cercano es ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}: no hay nada a menos de ${parts.reach}.`
        : `${parts.subject}: a menos de ${parts.reach} hay ${counted('es', parts.count, { one: 'elemento', other: 'elementos' })}: ${parts.rows}${unsureOf(parts, 'la distancia al límite es menor que el margen de error')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}: dentro no hay ningún ${parts.isOwn ? 'punto de su capa' : 'lugar ni posición del atlas'}.`
        : `${parts.subject}: dentro hay ${parts.isOwn ? counted('es', parts.count, { one: 'punto', other: 'puntos' }) : places(parts.count)}: ${parts.rows}${unsureOf(parts, 'dentro del margen de error del límite')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}: longitud, ${figure}${off}; ${count === 0 ? `no pasa a menos de ${reach} de ningún lugar` : `pasa a menos de ${reach} de estos lugares: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: no pasa por ninguna de las unidades administrativas dibujadas aquí.`
        : `${subject}: recorre ${figure}${off} por las unidades administrativas dibujadas aquí: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: no se superpone con ninguna de las unidades administrativas dibujadas aquí.`
        : `${subject}: se superpone con las unidades administrativas dibujadas aquí en ${figure}${off}: ${rows}.`,
    between: ({ subject, other, figure, off }) => `${subject} – ${other}: ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea
        ? `${subject}: superficie, ${figure}${off}.`
        : `${subject}: longitud, ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}: aquí no se mide su longitud.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}: no pasa a menos de ${reach} de ningún lugar.`
        : `${subject}: pasa a menos de ${reach} de estos lugares, en este orden: ${rows}.`,
    crossing: ({ subject, rows }) =>
      `${subject}: pasa por estas unidades administrativas: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}: está fuera de la zona de estudio (${west}–${east}° E, ${south}–${north}° N), sobre la que el atlas tiene poca información.`,
    'not-then': (subject, date) => `${subject}: no existía en esta fecha (${date}).`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `No hay nada en la capa «${layer}».`
        : `No había nada en la capa «${layer}» en esta fecha (${date}).`,
  },
  refused: {
    'unknown-id': (id) => `No hay ningún elemento «${id}»; geodata/ enumera los identificadores.`,
    'unknown-layer': (layer) =>
      `En este navegador no hay ninguna capa «${layer}». Las capas se quedan con quien las añadió: añada su archivo y pregunte de nuevo.`,
    'no-point': (id) => `${theDrawing(id)}: no es un punto; elija un lugar o una posición.`,
    'no-line': (id) =>
      `${theDrawing(id)}: no es una línea; elija una carretera, un río u otra línea.`,
    'no-area': (id) =>
      `${theDrawing(id)}: no es una superficie; elija un distrito u otro polígono.`,
    'no-extent': (id) =>
      `${theDrawing(id)}: no tiene longitud ni superficie; una línea necesita dos posiciones distintas y una superficie, tres.`,
    'crosses-itself': () =>
      'El contorno de la superficie se cruza o se toca a sí mismo; mueva sus vértices para que no lo haga.',
    'hole-outside': () =>
      'Un hueco de la superficie queda fuera de su contorno; quítelo o llévelo dentro.',
    'holes-overlap': () => 'Hay huecos de la superficie que se superponen; únalos o sepárelos.',
    'parts-overlap': () =>
      'Hay partes de la superficie que se superponen, o un contorno da dos vueltas; quite una de ellas.',
    antimeridian: () => 'El dibujo cruza el antimeridiano, 180° E; córtelo ahí.',
    pole: () =>
      'El dibujo pasa de los 85° de latitud, donde el mapa termina; deje fuera esa parte.',
    radius: (km) =>
      `${km} km no es una distancia de búsqueda válida; indique un valor mayor que 0 y no superior a ${largestRadiusKm}.`,
    count: (count) =>
      `${count} no es un número de elementos válido; indique un número entero mayor que 0.`,
    'outside-record': (days) =>
      `Ese día está fuera de los días del registro, ${days}; elija uno de ellos.`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `Se ha buscado en su propia capa: «${name}»${file === '' ? '' : ` (archivo: ${file})`}, elementos: ${searched}. El atlas no la ha comprobado.`.concat(
      leftOut === 0
        ? ''
        : ` Sin buscar, porque no tienen posición o reúnen varias formas: ${leftOut}.`,
      unsaid === 0
        ? ''
        : ` Nadie ha dicho con qué exactitud se conocen: ${unsaid}; cuentan como exactos.`,
    ),
  dated: (sentence, date) => `El ${date}: ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} – ${other}: se tocan o se superponen.`
      : `${subject} – ${other}: se tocan, o están a menos de ${reach} una cosa de la otra.`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `el punto ${lat}, ${lon}`,
  drawn: { Line: 'la línea dibujada', Area: 'la superficie dibujada' },
  withinAccuracy: 'dentro del margen de error del límite',
  after: (distance) => `a los ${distance}`,
  more: (count) => `${count} más`,
  perhaps: (rows) => `quizá también ${rows}.`,
  and: 'y',
};
