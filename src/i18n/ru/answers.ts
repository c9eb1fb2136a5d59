import { mostKm } from '../../query/most-km';
import type { AnswerParts, AnswerWords } from '../answer-words';
import { counted } from '../plural';

const unsureOf = ({ unsure, count }: AnswerParts, of: string) =>
  unsure === 0 ? '' : `; ${unsure === count ? 'все' : `из них ${unsure}`} — ${of}`;
const theDrawing = (id: string) => id || 'Рисунок';

/**
 * Names stay in the nominative before a colon: they cannot be declined in every form and script.
 */
export const answers: AnswerWords = {
  sentence: {
    containing: ({ subject, count, rows }) =>
      count === 0
        ? `${subject}: не лежит ни в одном районе или коридоре, нарисованном здесь.`
        : `${subject} лежит внутри: ${rows}.`,
    nearest: ({ subject, count, rows }) =>
      count === 0 ? `${subject}: рядом ничего не найдено.` : `${subject}: ближе всего ${rows}.`,
    within: (parts) =>
      parts.count === 0
        ? `${parts.subject}: не дальше ${parts.reach} ничего нет.`
        : `${parts.subject}: не дальше ${parts.reach} — ${counted('ru', parts.count, { one: 'объект', few: 'объекта', many: 'объектов' })}: ${parts.rows}${unsureOf(parts, 'так близко к пределу, что это в пределах точности')}.`,
    inside: (parts) =>
      parts.count === 0
        ? `${parts.subject}: внутри нет ни одного места или позиции атласа.`
        : `${parts.subject}: внутри ${counted('ru', parts.count, { one: 'место', few: 'места', many: 'мест' })}: ${parts.rows}${unsureOf(parts, 'в пределах точности границы')}.`,
    along: ({ subject, figure, off, reach, count, rows }) =>
      `${subject}: длина ${figure}${off}; не дальше ${reach} ${count === 0 ? 'на пути ничего нет' : `на пути: ${rows}`}.`,
    crossing: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: не проходит ни через одну из единиц, нарисованных здесь.`
        : `${subject}: проходит ${figure}${off} через единицы, нарисованные здесь: ${rows}.`,
    overlap: ({ subject, figure, off, count, rows }) =>
      count === 0
        ? `${subject}: ничего общего с единицами, нарисованными здесь.`
        : `${subject}: ${figure}${off} общей площади с единицами, нарисованными здесь: ${rows}.`,
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
    crossing: ({ subject, rows }) => `${subject}: проходит через такие единицы: ${rows}.`,
  },
  note: {
    outside: (subject, _, __, [west, south, east, north]) =>
      `${subject}: за пределами изучаемой области, от ${west} до ${east}° в.\u00a0д. и от ${south} до ${north}° с.\u00a0ш., где атлас знает мало.`,
    'not-then': (subject, date) => `${subject}: на эту дату (${date}) не существует.`,
    'none-then': (_, date, layer) =>
      date === ''
        ? `В слое «${layer}» ничего нет.`
        : `В слое «${layer}» на эту дату (${date}) ничего нет.`,
  },
  refused: {
    'unknown-id': (id) => `Объекта «${id}» нет; идентификаторы перечислены в geodata/.`,
    'no-point': (id) => `${theDrawing(id)} — не точка; выберите место или позицию.`,
    'no-line': (id) => `${theDrawing(id)} — не линия; выберите дорогу, реку или другую линию.`,
    'no-area': (id) => `${theDrawing(id)} — не площадь; выберите район или другой многоугольник.`,
    'no-extent': (id) =>
      `${theDrawing(id)} не имеет ни длины, ни площади; линии нужны два разных положения, площади — три.`,
    'crosses-itself': () =>
      'Граница площади пересекает саму себя; передвиньте углы так, чтобы этого не было.',
    antimeridian: () => 'Рисунок пересекает 180-й меридиан; разрежьте его там.',
    pole: () => 'Рисунок заходит за 85° широты, где карта кончается; оставьте это в стороне.',
    radius: (km) =>
      `${km}\u00a0км — не то расстояние, в пределах которого ищут; возьмите больше 0 и не больше ${mostKm}.`,
    count: (count) => `${count} — не число объектов; возьмите целое число больше 0.`,
    'outside-record': (days) =>
      `Этот день — вне дней, о которых есть записи (${days}); выберите один из них.`,
  },
  dated: (sentence, date) => `На дату ${date} — ${sentence}`,
  touching: ({ subject, other, reach }) =>
    reach === ''
      ? `${subject} — ${other}: соприкасаются или перекрываются.`
      : `${subject} — ${other}: соприкасаются либо не дальше ${reach} друг от друга.`,
  giveOrTake: (off) => ` ± ${off}`,
  position: (lat, lon) => `точка ${lat}, ${lon}`,
  drawn: { Line: 'нарисованная линия', Area: 'нарисованная площадь' },
  withinAccuracy: 'в пределах точности границы',
  after: (distance) => `через ${distance}`,
  more: (count) => `ещё ${count}`,
  perhaps: (rows) => `возможно, также: ${rows}.`,
  and: 'и',
};
