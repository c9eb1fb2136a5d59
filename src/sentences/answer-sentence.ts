/** Turns an answer into a sentence. */
import { englishName, type NameOf } from '../catalog/naming';
import { isOwnLayer } from '../catalog/layer-names';
import type { Catalog } from '../catalog/types';
import type { ControlAnswer } from '../query/control-answer';
import type { Answer, Measure } from '../query/answer';
import type { Question } from '../query/kinds';
import type { Subject } from '../query/subject';
import type { AnswerParts, AnswerWords } from '../i18n/answer-words';
import { controlInWords } from './control-in-words';
import { capitalFirst } from '../i18n/capital-first';
import { amount, dateInWords, formatLatitude, formatLongitude } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { lengthInWords } from '../i18n/road-length';
import { offInWords, rowsInWords } from './answer-rows-in-words';
import { reachInWords } from './distance-in-words';

export function answerSentence(
  catalog: Catalog,
  question: Question,
  answer: Answer,
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const [{ on }, { studyArea }] = [question, catalog.atlas];
  const layer = layerName(question, answer, t);
  if (answer.control) return controlSentence(catalog, question, answer.control, t, nameOf);
  const date = on === undefined ? '' : dateInWords(on, t);
  const named = (id: string) => (catalog.featureById[id] ? nameOf(catalog.featureById[id]) : '');
  const subject = subjectName(question.of, words, t, named);
  const other = 'and' in question ? subjectName(question.and, words, t, named) : '';
  const notes = answer.notes.map((note) => {
    if (note === 'schematic') return lengthInWords(answer.published ?? [], named, t);
    if (note === 'touching') return '';
    return note === 'other-not-then'
      ? words.note['not-then'](other, date, layer, studyArea)
      : words.note[note](subject, date, layer, studyArea);
  });
  const searched = answer.brought ? [words.brought(answer.brought)] : [];
  if (answer.notes.some((note) => note.endsWith('-then')))
    return [capitalFirst(notes.join(' '), t.language), ...searched].join(' ');
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
    reach: reachOf(question, answer, t),
    unsure: unit ? 0 : (answer.giveOrTake ?? 0),
    isArea: unit === 'km²',
    isOwn: answer.brought !== undefined,
  });
  const perhaps = rowsInWords(named, answer, answer.perhaps ?? [], words, t);
  return [
    date === '' ? sentence : words.dated(sentence, date),
    ...(perhaps === '' ? [] : [words.perhaps(perhaps)]),
    ...notes,
    ...searched,
  ]
    .filter((one) => one !== '')
    .map((one) => capitalFirst(one, t.language))
    .join(' ');
}

function layerName({ layer }: Question, { brought }: Answer, t: Messages): string {
  if (isOwnLayer(layer)) return brought?.name ?? layer;
  return layer === undefined ? '' : t.layers[layer].name;
}

/** Of what touches, and of a road that is drawn straight, there is no figure to say. */
function sentenceOf({ kind, notes }: Answer, words: AnswerWords) {
  if (notes.includes('touching')) return words.touching;
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

/** The distance that was asked for; of what touches, how far apart it may be all the same. */
function reachOf(question: Question, { notes, giveOrTake }: Answer, t: Messages): string {
  if (notes.includes('touching')) return giveOrTake ? reachInWords(giveOrTake, t) : '';
  return 'km' in question ? amount(question.km, 'km', t) : '';
}

/** The unit of an answer that measures; null of one that counts its rows. */
export function measureOf({ unit }: Answer): Measure | null {
  return unit === 'km' || unit === 'km²' ? unit : null;
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
  return words.position(formatLatitude(lat, t), formatLongitude(lon, t));
}
