/** The one figure of an answer: a distance, an area, a number or a holder, with what it is of. */
import { englishName, type NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import type { ControlAnswer } from '../query/control-answer';
import type { Answer } from '../query/answer';
import { kindOf, type Question } from '../query/kinds';
import { amount } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { offInWords } from './answer-rows-in-words';
import { measureOf } from './answer-sentence';
import { isNoDistance, noDistanceInWords } from './distance-in-words';
import { holderOfPart } from './holder-name';
import { layerPhrase, type QuestionWords } from './question-sentence';

export interface AnswerFigure {
  /** "Distance" */
  readonly caption: string;
  /** "1.5 km" */
  readonly figure: string;
  /** ", give or take 2 km"; empty where nothing is to be added. */
  readonly off: string;
}

/** Null where the sentence has all that can be said, as of a road that has no length. */
export function answerFigure(
  catalog: Catalog,
  question: Question,
  answer: Answer,
  words: QuestionWords,
  t: Messages,
  nameOf: NameOf = englishName,
): AnswerFigure | null {
  const { kind, notes, value } = answer;
  const caption = words.ask.figure[kind];
  if (notes.some((note) => note.endsWith('-then')) || value === null) return null;
  if (answer.control) return { caption, figure: holders(answer.control, t), off: '' };
  const unit = measureOf(answer);
  if (unit) {
    const { giveOrTake } = answer;
    const off =
      kindOf(answer).distances !== 'none' && giveOrTake && isNoDistance(value, giveOrTake)
        ? ` (${noDistanceInWords(giveOrTake, t)})`
        : offInWords(unit, giveOrTake, words.answers, t);
    return { caption, figure: amount(value, unit, t), off };
  }
  // What contains a point is told by its name, not by how many they are.
  const [first] = answer.features;
  const feature = first && catalog.featureById[first.id];
  if (kindOf(answer).saysDoubt)
    return feature ? { caption, figure: nameOf(feature), off: '' } : null;
  const what = layerPhrase(question.layer, words.ask, answer.brought?.name);
  return { caption: `${caption}${t.colon} ${what}`, figure: String(value), off: '' };
}

/** Every holder once; that sources differ, or that none says so, where it is so. */
function holders({ statements, agreement }: ControlAnswer, t: Messages): string {
  if (statements.length === 0 || agreement === 'unknown') return t.key.unknown;
  const named = [...new Set(statements.map(({ record }) => holderOfPart(record, t)))];
  const all = named.join(' · ');
  return agreement === 'differ' ? `${all} (${t.time.states.differ})` : all;
}
