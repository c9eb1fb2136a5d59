import { englishName, type NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { isRefusal } from '../query/answer';
import { isMend, type Mend } from '../query/question-parts';
import type { Question } from '../query/question';
import type { Told } from '../state/answers.svelte';
import { answerSentence } from './answer-sentence';
import type { Messages } from './messages';
import type { QuestionWords } from './question-sentence';

/** What is said to a question: the answer, what to mend, or that it is being worked out. */
export function replySentence(
  catalog: Catalog,
  reading: Question | Mend,
  told: Told | null,
  { ask, answers }: QuestionWords,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  if (isMend(reading)) return ask.mend[reading.mend](reading.what);
  if (!told) return ask.asking;
  const { question, reply } = told;
  if (reply === null) return ask.unreachable;
  if (!isRefusal(reply)) return answerSentence(catalog, question, reply, answers, t, nameOf);
  if (reply.refused === 'unknown-id') return ask.unknownPlace(reply.what);
  return answers.refused[reply.refused](reply.what);
}
