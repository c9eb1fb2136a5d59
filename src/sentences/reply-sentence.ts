import { englishName, type NameOf } from '../catalog/naming';
import { examplePosition } from '../catalog/study-area';
import type { Catalog } from '../catalog/types';
import { isRefusal } from '../query/answer';
import type { Question } from '../query/kinds';
import { isPartTrouble, type PartTrouble } from '../query/question-parts';
import type { Reply } from '../state/reply';
import { answerSentence } from './answer-sentence';
import type { Messages } from '../i18n/messages';
import type { QuestionWords } from './question-sentence';

/**
 * What the page says to a question: the answer, which part is wrong, or that it is being computed.
 */
export function replySentence(
  catalog: Catalog,
  reading: Question | PartTrouble,
  reply: Reply | null,
  { ask, answers }: QuestionWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  if (isPartTrouble(reading))
    return ask.trouble[reading.trouble](reading.what, examplePosition(catalog.atlas));
  if (!reply) return ask.asking;
  const { question, result } = reply;
  if (result === null) return ask.unreachable;
  if (!isRefusal(result)) return answerSentence(catalog, question, result, answers, t, nameOf);
  if (result.refused === 'unknown-id') return ask.unknownPlace(result.what);
  return answers.refused[result.refused](result.what);
}
