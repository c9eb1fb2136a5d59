/** `atlas ask`: answers questions with the same modules as the page. */
import type { Catalog } from '../catalog/types';
import { answers as enAnswers } from '../i18n/en/answers';
import { isRefusal, type Refusal } from '../query/answer';
import { answerer, dayTrouble } from '../query/ask';
import type { Subject } from '../query/subject';
import { answerObject } from './answer-line';
import { readOptions, startsIn, type AskValues } from './ask-options';
import { questionAbout } from './ask-question';
import { readLineSubject, readSubject, type LineOfJson } from './ask-subject';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';
import { answerLines } from './jsonl';

export async function ask([kind = '', ...words]: readonly string[]): Promise<number> {
  const values = readOptions(kind, words);
  const line = lineAbout(loadCatalog(), values);
  if (values.jsonl) {
    if (startsIn(values).length > 0)
      throw new BadInput(
        '--jsonl reads from standard input what is asked about: leave out --at, --of, --path and --area.',
      );
    await answerLines(process.stdin, process.stdout, (input: LineOfJson) =>
      line(input.id ?? null, readLineSubject(input, values)),
    );
    return 0;
  }
  process.stdout.write(`${line(values.of ?? null, readSubject(values))}\n`);
  return 0;
}

/**
 * Makes the function that answers a subject in one line of JSON, after checking everything else.
 */
function lineAbout(
  catalog: Catalog,
  values: AskValues,
): (id: string | null, of: Subject) => string {
  const questionOf = questionAbout(values);
  const trouble = dayTrouble(catalog, values.kind.id, values.on);
  if (trouble) throw refusal(trouble);
  const answer = answerer(catalog);
  return (id, of) => {
    const question = questionOf(of);
    const result = answer(question);
    if (isRefusal(result)) throw refusal(result);
    return JSON.stringify(answerObject(id, catalog, question, result));
  };
}

function refusal({ refused, what }: Refusal): BadInput {
  return new BadInput(enAnswers.refused[refused](what));
}
