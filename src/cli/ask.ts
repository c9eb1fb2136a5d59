/** `atlas ask`: answers questions with the same modules as the page. */
import type { Position } from 'geojson';
import type { Catalog } from '../catalog/types';
import { answers as enAnswers } from '../i18n/en/answers';
import { isRefusal, type Refusal } from '../query/answer';
import { answerer, dayTrouble } from '../query/ask';
import type { Shape, Subject } from '../query/subject';
import { turnedInto } from '../query/swapped-coordinates';
import { broughtLayer, withLayer } from '../own-layers/in-questions';
import type { OwnLayer } from '../own-layers/own-layer';
import { joinedParts } from '../query/brought';
import { answerObject } from './answer-line';
import { readOptions, startsIn, type AskValues } from './ask-options';
import { questionMaker } from './ask-question';
import { readLineSubject, subjectOption, type LineOfJson } from './ask-subject';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';
import { answerLines } from './jsonl';
import { layerOfFile } from './own-layer';
import { idSuggestions } from './suggest-ids';

export async function ask([kind = '', ...words]: readonly string[]): Promise<number> {
  const values = readOptions(kind, words);
  const catalog = loadCatalog();
  const own = await layerOfFile(values.layer, catalog);
  const line = lineAbout(catalog, values, own);
  const warn = warnOfOrder(catalog);
  if (values.jsonl) {
    if (startsIn(values).length > 0)
      throw new BadInput(
        '--jsonl reads from standard input what is asked about: leave out --at, --of, --path and --area.',
      );
    await answerLines(process.stdin, process.stdout, (input: LineOfJson) => {
      const subject = readLineSubject(input, values);
      warn(subject);
      return line(input.id ?? null, subject);
    });
    return 0;
  }
  const subject = subjectOption(values);
  warn(subject);
  process.stdout.write(`${line(values.of ?? null, subject)}\n`);
  return 0;
}

/**
 * Makes the function that answers a subject in one line of JSON, after checking everything else.
 */
function lineAbout(
  catalog: Catalog,
  values: AskValues,
  own: OwnLayer | null,
): (id: string | null, of: Subject) => string {
  const questionOf = questionMaker(values, own?.id);
  const trouble = dayTrouble(catalog, values.kind.id, values.on);
  if (trouble) throw refusal(trouble);
  const answer = answerer(catalog);
  const brought = own ? joinedParts(broughtLayer(own), broughtLayer(own).parts()) : undefined;
  const known = own ? withLayer(catalog, own) : catalog;
  const suggest = idSuggestions(catalog);
  return (id, of) => {
    const question = questionOf(of);
    const result = answer(question, brought);
    if (isRefusal(result) && result.refused === 'unknown-id')
      throw new BadInput(suggest(result.what));
    if (isRefusal(result)) throw refusal(result);
    return JSON.stringify(answerObject(id, known, question, result));
  };
}

function refusal({ refused, what }: Refusal): BadInput {
  return new BadInput(enAnswers.refused[refused](what));
}

/**
 * A line on standard error where the coordinates lie in the region in the other order only. Once: a
 * stream of a million lines has them all in one order.
 */
function warnOfOrder({ atlas }: Catalog): (subject: Subject) => void {
  let isSaid = false;
  return (subject) => {
    const turned = 'geometry' in subject && turnedInto(subject.geometry, atlas.studyArea);
    if (!turned || isSaid) return;
    isSaid = true;
    process.stderr.write(
      `atlas: ${spoken(subject.geometry)} is outside the region. Did you mean ${spoken(turned)}? Write longitude before latitude.\n`,
    );
  };
}

function spoken({ coordinates }: Shape): string {
  // Positions lie at most two lists deep, which `flat` cannot know.
  const [first = NaN, second = NaN] = (coordinates as Position[]).flat(3) as unknown as number[];
  return `${first},${second}`;
}
