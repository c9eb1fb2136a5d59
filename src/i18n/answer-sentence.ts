/** An answer as a sentence, and a refusal too. */
import { englishName, type NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import type { Answer, Found } from '../query/answer';
import type { Question, Subject } from '../query/question';
import type { AnswerWords } from './answer-words';
import { amount, dateInWords, latitude, longitude, percent } from './format';
import type { Messages } from './messages';
import { lengthInWords } from './road-length';

/** Of more rows than this a sentence only says how many there are. */
const mostRows = 12;

export function answerSentence(
  catalog: Catalog,
  question: Question,
  answer: Answer,
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const { on, layer = '' } = question;
  const date = on === undefined ? '' : dateInWords(on, t);
  const named = (id: string) => (catalog.featureById[id] ? nameOf(catalog.featureById[id]) : '');
  const subject = subjectName(question.of, words, t, named);
  const other = question.kind === 'between' ? subjectName(question.and, words, t, named) : '';
  const notes = answer.notes.map((note) => {
    if (note === 'schematic') return lengthInWords(answer.published ?? [], named, t);
    return note === 'other-not-then'
      ? words.note['not-then'](other, date, layer)
      : words.note[note](subject, date, layer);
  });
  if (answer.notes.some((note) => note.endsWith('-then'))) return capital(notes.join(' '));
  const sentence = sentenceOf(
    answer,
    words,
  )({
    subject,
    other,
    figure: answer.unit === 'features' ? '' : amount(answer.value ?? 0, answer.unit, t),
    off: offInWords(answer.unit, answer.giveOrTake, words, t),
    count: answer.features.length,
    rows: rowsInWords(named, answer, answer.features, words, t),
    reach: 'km' in question ? amount(question.km, 'km', t) : '',
    unsure: answer.unit === 'features' ? (answer.giveOrTake ?? 0) : 0,
    isArea: answer.unit === 'km²',
  });
  const perhaps = rowsInWords(named, answer, answer.perhaps ?? [], words, t);
  return [
    date === '' ? sentence : words.dated(sentence, date),
    ...(perhaps === '' ? [] : [words.perhaps(perhaps)]),
    ...notes,
  ]
    .map(capital)
    .join(' ');
}

/** Of a road that is drawn straight, what can be said without a length. */
function sentenceOf({ kind, features, notes }: Answer, words: AnswerWords) {
  const isLength = kind === 'measure' || kind === 'along' || kind === 'crossing';
  const isNone = kind === 'crossing' && features.length === 0;
  return isLength && !isNone && notes.includes('schematic')
    ? words.unmeasured[kind]
    : words.sentence[kind];
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** A name, a position or the word for a drawing. */
function subjectName(
  subject: Subject,
  words: AnswerWords,
  t: Messages,
  named: (id: string) => string,
): string {
  if ('id' in subject) return named(subject.id);
  const { geometry } = subject;
  if (geometry.type !== 'Point')
    return words.drawn[geometry.type.endsWith('Polygon') ? 'Area' : 'Line'];
  const [lon = NaN, lat = NaN] = geometry.coordinates;
  return words.position(latitude(lat, t), longitude(lon, t));
}

function rowsInWords(
  named: (id: string) => string,
  { kind, unit, perhaps }: Answer,
  features: readonly Found[],
  words: AnswerWords,
  t: Messages,
): string {
  const isPerhaps = features === perhaps;
  const inWords = (row: Found): string => {
    const name = named(row.id);
    const figures = rowFigures(row);
    return figures.length === 0 ? name : `${name} (${figures.join('; ')})`;
  };
  const rowFigures = ({ km, km2, share, giveOrTake = 0, withinAccuracy }: Found): string[] => {
    const isArea = unit === 'km²';
    const value = isArea ? km2 : km;
    if (kind === 'along') return km === undefined ? [] : [words.after(amount(km, 'km', t))];
    if (value !== undefined)
      return [
        amount(value, isArea ? 'km²' : 'km', t) +
          offInWords(isArea ? 'km²' : 'km', giveOrTake, words, t),
        ...(share === undefined ? [] : [percent(share, t)]),
      ];
    return kind === 'containing' && withinAccuracy && !isPerhaps ? [words.withinAccuracy] : [];
  };
  const shown = features.slice(0, mostRows).map(inWords);
  if (features.length > mostRows) shown.push(words.more(features.length - mostRows));
  const [last = '', ...before] = shown.reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${words.and} ${last}`;
}

function offInWords(
  unit: Answer['unit'],
  giveOrTake: number | null,
  words: AnswerWords,
  t: Messages,
): string {
  return unit === 'features' || !giveOrTake ? '' : words.giveOrTake(amount(giveOrTake, unit, t));
}
