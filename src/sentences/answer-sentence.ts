/** Turns an answer into a sentence. */
import { englishName, type NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import type { ControlAnswer } from '../query/control-answer';
import type { Answer, Measure, ResultRow } from '../query/answer';
import { kindOf, type Question } from '../query/kinds';
import type { Subject } from '../query/subject';
import type { AnswerParts, AnswerWords } from '../i18n/answer-words';
import { controlInWords } from './control-in-words';
import { amount, dateInWords, latitude, longitude, percent } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { lengthInWords } from '../i18n/road-length';

/** If there are more rows, the sentence only says how many. */
const mostRows = 12;

export function answerSentence(
  catalog: Catalog,
  question: Question,
  answer: Answer,
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const [{ on, layer = '' }, { studyArea }] = [question, catalog.atlas];
  if (answer.control) return controlSentence(catalog, question, answer.control, t, nameOf);
  const date = on === undefined ? '' : dateInWords(on, t);
  const named = (id: string) => (catalog.featureById[id] ? nameOf(catalog.featureById[id]) : '');
  const subject = subjectName(question.of, words, t, named);
  const other = 'and' in question ? subjectName(question.and, words, t, named) : '';
  const notes = answer.notes.map((note) => {
    if (note === 'schematic') return lengthInWords(answer.published ?? [], named, t);
    return note === 'other-not-then'
      ? words.note['not-then'](other, date, layer, studyArea)
      : words.note[note](subject, date, layer, studyArea);
  });
  if (answer.notes.some((note) => note.endsWith('-then'))) return capital(notes.join(' '));
  const unit = measureOf(answer);
  const sentence = sentenceOf(
    answer,
    words,
  )({
    subject,
    other,
    figure: unit ? amount(answer.value ?? 0, unit, t) : '',
    off: unit ? offInWords(unit, answer.giveOrTake, words, t) : '',
    count: answer.features.length,
    rows: rowsInWords(named, answer, answer.features, words, t),
    reach: 'km' in question ? amount(question.km, 'km', t) : '',
    unsure: unit ? 0 : (answer.giveOrTake ?? 0),
    isArea: unit === 'km²',
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

/** For a road that is drawn straight: what can be said without a length. */
function sentenceOf({ kind, notes }: Answer, words: AnswerWords) {
  const unmeasured: Partial<Record<Answer['kind'], (parts: AnswerParts) => string>> =
    words.unmeasured;
  const straight = notes.includes('schematic') ? unmeasured[kind] : undefined;
  return straight ?? words.sentence[kind as keyof AnswerWords['sentence']];
}

/** Who held the subject. It is looked up by id, because a worker answers about its own copy. */
function controlSentence(
  catalog: Catalog,
  { of, on = '' }: Question,
  control: ControlAnswer,
  t: Messages,
  nameOf: NameOf,
): string {
  const feature = (id: string) => catalog.featureById[id] ?? null;
  const subject = control.subject && feature(control.subject.id);
  const at = 'geometry' in of && of.geometry.type === 'Point' ? of.geometry.coordinates : [];
  const place = 'id' in of ? feature(of.id) : null;
  return controlInWords({ ...control, subject }, place ?? at, on, catalog, t, nameOf);
}

/** The unit of an answer that measures; null for one that counts rows. */
function measureOf({ unit }: Answer): Measure | null {
  return unit === 'km' || unit === 'km²' ? unit : null;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** A name, a position, or the word for a drawing. */
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
  answer: Answer,
  features: readonly ResultRow[],
  words: AnswerWords,
  t: Messages,
): string {
  const isPerhaps = features === answer.perhaps;
  const { saysDoubt } = kindOf(answer);
  const inWords = (row: ResultRow): string => {
    const name = named(row.id);
    const figures = rowFigures(row);
    return figures.length === 0 ? name : `${name} (${figures.join('; ')})`;
  };
  const rowFigures = (row: ResultRow): string[] => {
    const { km, fromLineKm, km2, share, giveOrTake = 0, withinAccuracy } = row;
    const isArea = answer.unit === 'km²';
    const value = isArea ? km2 : km;
    if (fromLineKm !== undefined) return km === undefined ? [] : [words.after(amount(km, 'km', t))];
    if (value !== undefined)
      return [
        amount(value, isArea ? 'km²' : 'km', t) +
          offInWords(isArea ? 'km²' : 'km', giveOrTake, words, t),
        ...(share === undefined ? [] : [percent(share, t)]),
      ];
    return saysDoubt && withinAccuracy && !isPerhaps ? [words.withinAccuracy] : [];
  };
  const shown = features.slice(0, mostRows).map(inWords);
  if (features.length > mostRows) shown.push(words.more(features.length - mostRows));
  const [last = '', ...before] = shown.reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${words.and} ${last}`;
}

function offInWords(
  unit: Measure,
  giveOrTake: number | null,
  words: AnswerWords,
  t: Messages,
): string {
  return !giveOrTake ? '' : words.giveOrTake(amount(giveOrTake, unit, t));
}
