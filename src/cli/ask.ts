/** `atlas ask`: spatial questions, answered by the modules that the page uses. */
import { displayName } from '../catalog/naming';
import { featureLayers, type Catalog } from '../catalog/types';
import { answerSentence } from '../i18n/answer-sentence';
import { en } from '../i18n/en';
import { answers as enAnswers } from '../i18n/en/answers';
import { isRefusal, type Answer, type Found } from '../query/answer';
import { answerer } from '../query/ask';
import type { Question, QuestionKind, Subject } from '../query/question';
import { controlLine } from './ask-control';
import {
  readDay,
  readLayer,
  readNumber,
  readOptions,
  startsOf,
  type AskValues,
} from './ask-options';
import { readLineSubject, readSubject, type LineOfJson } from './ask-subject';
import { BadInput } from './bad-input';
import { loadCatalog } from './geodata-files';
import { answerLines } from './jsonl';

/** How near a line passes a place if nobody says: as near as a road is known to run. */
const besideKm = '2';

export async function ask([kind = '', ...words]: readonly string[]): Promise<number> {
  const values = readOptions(kind, words);
  const line = lineAbout(loadCatalog(), values);
  if (values.jsonl) {
    if (startsOf(values).given.length > 0)
      throw new BadInput(
        '--jsonl reads from standard input what is asked about: leave out --at, --of, --path and --area.',
      );
    await answerLines(process.stdin, process.stdout, (asked: LineOfJson) =>
      line(asked.id ?? null, readLineSubject(asked, values)),
    );
    return 0;
  }
  process.stdout.write(`${line(values.of ?? null, readSubject(values))}\n`);
  return 0;
}

/** What answers a subject in one line of JSON, once everything else that is asked is checked. */
function lineAbout(
  catalog: Catalog,
  values: AskValues,
): (id: string | null, of: Subject) => string {
  if (values.kind === 'control') return controlLine(catalog, values.on);
  const questionOf = questionAbout({ ...values, kind: values.kind });
  const answer = answerer(catalog);
  return (id, of) => {
    const question = questionOf(of);
    const found = answer(question);
    if (isRefusal(found)) throw new BadInput(enAnswers.refused[found.refused](found.what));
    return JSON.stringify(answerObject(id, catalog, question, found));
  };
}

/** The question that the options ask, once its subject is known. */
function questionAbout(
  values: AskValues & { readonly kind: QuestionKind },
): (of: Subject) => Question {
  const on = readDay(values.on);
  const layer = readLayer(values.layer);
  const { kind } = values;
  switch (kind) {
    case 'nearest': {
      if (!layer) throw new BadInput(`"ask nearest" needs --layer: ${featureLayers.join(', ')}.`);
      const count = readNumber('--count', values.count ?? '1', true);
      return (of) => ({ kind, of, on, layer, count });
    }
    case 'within':
    case 'along': {
      const km = readNumber('--km', values.km ?? (kind === 'along' ? besideKm : undefined));
      return (of) => ({ kind, of, on, layer, km });
    }
    case 'between': {
      const { and: id } = values;
      if (id === undefined) throw new BadInput('"ask between" needs --and ID, the other end.');
      return (of) => ({ kind, of, on, layer, and: { id } });
    }
    default:
      return (of) => ({ kind, of, on, layer });
  }
}

function answerObject(id: string | null, catalog: Catalog, question: Question, answer: Answer) {
  const { value, unit, giveOrTake, geometry, features, perhaps = [], notes, published } = answer;
  const asked = [question.of, ...('and' in question ? [question.and] : [])];
  const ids = [...asked, ...features].flatMap((one) => ('id' in one ? [one.id] : []));
  const citations = [
    ...ids.flatMap((one) => catalog.featureById[one]?.properties.citations ?? []),
    ...(published ?? []).flatMap((length) => length.citations),
  ];
  return {
    id,
    query: question.kind,
    on: question.on ?? null,
    value: rounded(value),
    unit,
    giveOrTake: rounded(giveOrTake),
    sentence: answerSentence(catalog, question, answer, enAnswers, en).replaceAll('\u00a0', ' '),
    notes,
    ...(published && { published }),
    features: features.map((row) => featureObject(catalog, row)),
    perhaps: perhaps.map((row) => featureObject(catalog, row)),
    geometry,
    citations: [...new Set(citations)].sort(),
  };
}

function featureObject(catalog: Catalog, { id, withinAccuracy, ...figures }: Found) {
  const properties = catalog.featureById[id]?.properties;
  const numbers = Object.entries(figures).map(([name, value]) => [name, rounded(value)]);
  return {
    id,
    layer: properties?.layer,
    name: displayName(properties?.toponyms ?? []),
    ...(Object.fromEntries(numbers) as Record<string, number>),
    ...(withinAccuracy !== undefined && { withinAccuracy }),
  };
}

/** Metres and square metres are the last digit. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(3));
}
