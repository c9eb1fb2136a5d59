import type { Asked } from '../../query/question-parts';
import type { Question } from '../../query/question';
import type { Ask } from '../../query/worker/client';
import type { Answers } from '../../state/answers.svelte';

/** Puts a question to the worker, whose reply the state is told. */
export function consult(ask: Ask, asked: Asked, question: Question, answers: Answers): void {
  ask(question).then(
    (reply) => answers.tell({ asked, question, reply }),
    () => answers.tell({ asked, question, reply: null }),
  );
}
