/** A question in words, as far as it has been asked. */
import { englishName, type NameOf } from '../catalog/naming';
import { featureLayers, type Catalog } from '../catalog/types';
import { isDate } from '../chronology/dates';
import { questionKinds, type Asked } from '../query/question-parts';
import { readPositions } from '../query/positions';
import type { AnswerWords } from './answer-words';
import type { AskWords } from './ask-words';
import { dateInWords, latitude, longitude } from './format';
import type { Messages } from './messages';

export interface QuestionWords {
  readonly ask: AskWords;
  readonly answers: AnswerWords;
}

/** Empty where no question of the form was chosen. */
export function questionSentence(
  catalog: Catalog,
  asked: Asked,
  { ask, answers }: QuestionWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const kind = questionKinds.find((one) => one === asked.ask);
  if (!kind) return '';
  const layer = featureLayers.find((name) => name === asked.layer);
  const sentence = ask.question[kind]({
    subject: subjectText(catalog, asked, answers, t, nameOf) || ask.missing,
    other: otherText(catalog, asked.and, answers, t, nameOf) || ask.missing,
    km: asked.km ?? ask.missing,
    count: asked.count ?? ask.missing,
    what: layer ? ask.layers[layer] : ask.anyFeature,
  });
  const { on = '' } = asked;
  return ask.dated(sentence, isDate(on) ? dateInWords(on, t) : on);
}

/** The names of a place, or a position; of an unknown id the id. */
export function otherText(
  catalog: Catalog,
  and = '',
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const isPosition = readPositions(and)?.length === 1;
  return subjectText(catalog, isPosition ? { at: and } : { of: and }, words, t, nameOf);
}

/** What a question is about in words; empty where nothing is said. */
export function subjectText(
  catalog: Catalog,
  asked: Asked,
  words: AnswerWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  const { of, at, path, area } = asked;
  if (of !== undefined) {
    const feature = catalog.featureById[of];
    return feature ? nameOf(feature) : of;
  }
  if (at !== undefined) {
    const [lon, lat] = readPositions(at)?.[0] ?? [];
    return lon === undefined || lat === undefined
      ? at
      : words.position(latitude(lat, t), longitude(lon, t));
  }
  if (path !== undefined) return words.drawn.Line;
  return area === undefined ? '' : words.drawn.Area;
}
