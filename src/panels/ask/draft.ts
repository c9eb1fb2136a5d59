/** What the form of a question holds while somebody changes it. */
import { kindNamed, kinds } from '../../query/kinds';
import { subjectParts, type QuestionParts } from '../../query/question-parts';

/** An empty form starts with the first kind of question, on the day that the map shows. */
export function firstDraft(asked: QuestionParts, day: string): QuestionParts {
  const { id, usual } = kindNamed(asked.ask) ?? kinds[0];
  const start = asked.ask === undefined ? { ...usual, ask: id, on: day } : usual;
  return { ...start, ...asked };
}

/** Another kind of question keeps what is filled in, and fills in what is usual of its own. */
export function withKind(draft: QuestionParts, ask: string, day: string): QuestionParts {
  const { usual, needsDay = false } = kindNamed(ask) ?? {};
  return { ...usual, ...draft, ...(needsDay && !draft.on && { on: day }), ask };
}

/** One subject takes the place of another, with how far it may be off. */
export function withSubject(draft: QuestionParts, part: QuestionParts): QuestionParts {
  const without = Object.fromEntries(
    [...subjectParts, 'accuracy'].map((name) => [name, undefined]),
  );
  return { ...draft, ...(without as QuestionParts), ...part };
}

/** The other place of a question about two. */
export function withOther(draft: QuestionParts, { of, at }: QuestionParts): QuestionParts {
  return { ...draft, and: of ?? at ?? '' };
}
