import { largestRadiusKm } from '../../query/largest-radius';
import type { AnswerParts, AnswerWords } from '../answer-words';
import { counted } from '../plural';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) => {
  if (unsure === 0) return '';
  if (count === 1) return `; ${of}`;
  return `; ${unsure === count ? 'все' : `из них ${unsure}`} — ${of}`;
};
const theDrawing = (id: string) => id || 'Нарисованное';

/**
 * Names stay in the nominative before a colon: they cannot be declined in every form and script.
 */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: вне всех районов и коридоров, нарисованных здесь.`
        : `${subject}: находится внутри: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0 ? `${subject}: рядом ничего не найдено.` : `${subject}: ближе всего ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}: не дальше ${parts.reach} ничего нет.`
        : `${parts.subject}: не дальше ${parts.reach} — ${counted('ru', parts.count, { one: 'объект', few: 'объекта', many: 'объектов' })}: ${parts.rows}${unsureOf(parts, 'разница с пределом меньше погрешности')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}: внутри нет ни ${parts.isOwn ? 'одной точки вашего слоя' : 'одного места или позиции атласа'}.`
        : `${parts.subject}: внутри ${counted('ru', parts.count, parts.isOwn ? { one: 'точка', few: 'точки', many: 'точек' } : { one: 'место', few: 'места', many: 'мест' })}: ${parts.rows}${unsureOf(parts, 'в пределах погрешности границы')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}: длина ${figure}${off}; не дальше ${reach} ${count === 0 ? 'на пути ничего нет' : `на пути: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: не проходит ни через одну из нарисованных здесь административных единиц.`
        : `${subject}: через нарисованные здесь административные единицы проходит ${figure}${off}: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: не пересекается с нарисованными здесь административными единицами.`
        : `${subject}: общая площадь с нарисованными здесь административными единицами ${figure}${off}: ${rows}.`,
    between: ({ subject, other, figure, off }) => `${subject} — ${other}: ${figure}${off}.`,
    measure: ({ subject, figure, off, isArea }) =>
      isArea ? `${subject}: площадь ${figure}${off}.` : `${subject}: длина ${figure}${off}.`,
  },
  unmeasured: {
    measure: ({ subject }) => `${subject}: длина здесь не измеряется.`,
    along: ({ subject, reach, count, rows }) =>
      count === 0
        ? `${subject}: не дальше ${reach} на пути ничего нет.`
        : `${subject}: не дальше ${reach} на пути, в этом порядке: ${rows}.`,
    crossing: ({ subject, rows }) =>
      `${subject}: проходит через административные единицы: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}: за пределами изучаемой области, от ${west} до ${east}° в.\u00a0д. и от ${south} до ${north}° с.\u00a0ш., о которой в атласе мало сведений.`,
    'not-then': (subject, date) => `${subject}: не существует на эту дату (${date}).`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `В слое «${layer}» ничего нет.`
        : `В слое «${layer}» на эту дату (${date}) ничего нет.`,
  },
  refused: {
    'unknown-id': (id) => `Объекта «${id}» нет; идентификаторы перечислены в geodata/.`,
    'unknown-layer': (layer) =>
      `В этом браузере нет слоя «${layer}». Слои остаются у того, кто их добавил: добавьте его файл и спросите снова.`,
    'no-point': (id) => `${theDrawing(id)} — не точка; выберите место или позицию.`,
    'no-line': (id) => `${theDrawing(id)} — не линия; выберите дорогу, реку или другую линию.`,
    'no-area': (id) => `${theDrawing(id)} — не участок; выберите район или другой многоугольник.`,
    'no-extent': (id) =>
      `${theDrawing(id)} — без длины и площади; линии нужны два разных положения, участку — три.`,
    'crosses-itself': () =>
      'Граница участка пересекает саму себя или касается себя; передвиньте вершины так, чтобы этого не было.',
    'hole-outside': () =>
      'Вырез участка лежит вне его границы; уберите вырез или перенесите его внутрь.',
    'holes-overlap': () =>
      'Вырезы участка накладываются друг на друга; соедините их или раздвиньте.',
    'parts-overlap': () =>
      'Части участка накладываются друг на друга, или граница обходит участок дважды; уберите одну из частей.',
    antimeridian: () => 'Нарисованное пересекает 180-й меридиан; разрежьте его там.',
    pole: () => 'Нарисованное заходит за 85° широты, где карта кончается; уберите эту часть.',
    radius: (km) =>
      `${km}\u00a0км — недопустимое расстояние поиска; укажите больше 0 и не больше ${largestRadiusKm}.`,
    count: (count) => `${count} — недопустимое число объектов; укажите целое число больше 0.`,
    'outside-record': (days) =>
      `Этот день — вне дней, о которых есть записи (${days}); выберите один из них.`,
  },
  brought: ({ name, file, searched, leftOut, unsaid }) =>
    `Поиск шёл в вашем собственном слое: «${name}»${file === '' ? '' : ` (файл: ${file})`}, объекты: ${searched}. Атлас его не проверял.`.concat(
      leftOut === 0
        ? ''
        : ` Не участвовали в поиске, так как не имеют положения или состоят из нескольких фигур: ${leftOut}.`,
      unsaid === 0
        ? ''
        : ` Никто не указал, насколько точно известно их положение: ${unsaid}; оно считается точным.`,
    ),
  dated: (sentence, date) => `${date}, ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} — ${other}: соприкасаются или перекрываются.`
      : `${subject} — ${other}: соприкасаются либо не дальше ${reach} друг от друга.`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `точка ${lat}, ${lon}`,
  drawn: { Line: 'нарисованная линия', Area: 'нарисованный участок' },
  withinAccuracy: 'в пределах погрешности границы',
  after: (distance) => `через ${distance}`,
  more: (count) => `ещё ${count}`,
  perhaps: (rows) => `возможно, также: ${rows}.`,
  and: 'и',
};
