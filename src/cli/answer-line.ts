/** An answer as the line of JSON that `atlas ask` writes. */
import { displayName } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { pointOf } from '../catalog/point-of';
import { rounded } from '../formats/answer-rows';
import { citedBy } from '../formats/file-citations';
import { statementOf } from '../formats/control-rows';
import { en as base } from '../i18n/en';
import { answers as enAnswers } from '../i18n/en/answers';
import { withAtlas } from '../i18n/with-atlas';
import type { Answer, ResultRow } from '../query/answer';
import type { ControlAnswer } from '../query/control-answer';
import type { Question } from '../query/kinds';
import { answerSentence } from '../sentences/answer-sentence';

/** `id` is that of the input line; null where it has none. */
export function answerObject(
  id: string | null,
  catalog: Catalog,
  question: Question,
  answer: Answer,
): object {
  const en = withAtlas(base, catalog.atlas.words);
  const sentence = answerSentence(catalog, question, answer, enAnswers, en);
  const { control } = answer;
  return control
    ? controlObject(id, catalog, question, control, sentence)
    : figuresObject(id, catalog, question, answer, sentence);
}

function controlObject(
  id: string | null,
  catalog: Catalog,
  { on }: Question,
  { statements, agreement }: ControlAnswer,
  sentence: string,
) {
  const answers = statements.map(statementOf);
  const cited = answers.flatMap(({ citations }) => citations);
  return { id, on, answers, agreement, sentence, sources: citedBy(catalog, cited) };
}

function figuresObject(
  id: string | null,
  catalog: Catalog,
  question: Question,
  answer: Answer,
  sentence: string,
) {
  const { value, unit, giveOrTake, geometry, features, perhaps = [] } = answer;
  const { notes, published, brought } = answer;
  const subjects = [question.of, ...('and' in question ? [question.and] : [])];
  const ids = [...subjects, ...features].flatMap((one) => ('id' in one ? [one.id] : []));
  const citations = [
    ...ids.flatMap((one) => catalog.featureById[one]?.properties.citations ?? []),
    ...(published ?? []).flatMap((length) => length.citations),
  ];
  const cited = [...new Set(citations)].sort();
  return {
    id,
    query: question.kind,
    on: question.on ?? null,
    value: rounded(value),
    unit,
    giveOrTake: rounded(giveOrTake),
    sentence: sentence.replaceAll('\u00a0', ' '),
    notes,
    ...(published && { published }),
    ...(brought && { searched: brought }),
    features: features.map((row) => featureObject(catalog, row)),
    perhaps: perhaps.map((row) => featureObject(catalog, row)),
    geometry,
    citations: cited,
    sources: citedBy(catalog, cited),
  };
}

function featureObject(catalog: Catalog, { id, withinAccuracy, ...figures }: ResultRow) {
  const feature = catalog.featureById[id];
  const properties = feature?.properties;
  const [lon = null, lat = null] = (feature && pointOf(feature)) ?? [];
  const numbers = Object.entries(figures).map(([name, value]) => [name, rounded(value)] as const);
  return {
    id,
    layer: properties?.layer,
    name: displayName(properties?.toponyms ?? []),
    ...Object.fromEntries(numbers),
    lon,
    lat,
    ...(withinAccuracy !== undefined && { withinAccuracy }),
  };
}
