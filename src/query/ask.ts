/**
 * Every question, asked in one way: plain data in, plain data out, no DOM, so that a worker can hold
 * the catalog and its indexes and the page only sends questions.
 */
import { bbox } from '@turf/turf';
import { inStudyArea, studyArea } from '../catalog/study-area';
import { isPinned } from '../catalog/themes';
import type { Catalog } from '../catalog/types';
import { along } from './along';
import { isRefusal, type Answer, type Note, type Refusal } from './answer';
import { between } from './between';
import { containingAnswer } from './containing-answer';
import { crossing } from './crossing';
import { existsOn } from './exists-on';
import { inside } from './inside';
import { indexAbove, indexed } from './large/indexed';
import { measure } from './measure';
import { nearestAnswer, withinAnswer } from './near-answers';
import { isArea, isLine, isPoint, originOf, type Origin } from './origin';
import { overlap } from './overlap';
import { mostKm, type Question, type Shape } from './question';
import type { Searchable } from './searchable';

/**
 * Answers questions of one catalog; a layer of more than `above` features gets an index when a
 * question first needs it. What is too large for a point can be asked about and is never found.
 */
export function answerer(
  catalog: Askable,
  above = indexAbove,
): (question: Question) => Answer | Refusal {
  const source = indexed(catalog.features.filter(isPinned), above);
  return (question) => {
    const trouble = figureTrouble(question);
    if (trouble) return trouble;
    const origin = originOf(catalog, question.of);
    if (isRefusal(origin)) return origin;
    const other = question.kind === 'between' ? originOf(catalog, question.and) : origin;
    if (isRefusal(other)) return other;
    const { on } = question;
    const isGone = ({ feature }: Origin) => feature !== null && !existsOn(feature, on);
    if (isGone(origin)) return withNote(nothing(question), 'not-then');
    if (isGone(other)) return withNote(nothing(question), 'other-not-then');
    const answer = answerFrom(source, question, origin, other);
    if (isRefusal(answer)) return answer;
    const { layer } = question;
    const isThere = catalog.features.some(
      (feature) => feature.properties.layer === layer && existsOn(feature, on),
    );
    const noted = layer && !isThere ? withNote(answer, 'none-then') : answer;
    return isOutside(origin.geometry) ? withNote(noted, 'outside') : noted;
  };
}

/** What of a catalog questions are asked of. */
export type Askable = Pick<Catalog, 'features' | 'featureById'>;

function answerFrom(
  source: Searchable,
  question: Question,
  origin: Origin,
  other: Origin,
): Answer | Refusal {
  const what = 'id' in question.of ? question.of.id : '';
  const { on, layer } = question;
  const scope = { on, layer };
  switch (question.kind) {
    case 'containing':
      return isPoint(origin) ? containingAnswer(source, origin, on) : { refused: 'no-point', what };
    case 'nearest':
      return nearestAnswer(source, origin, { on, layer: question.layer, count: question.count });
    case 'within':
      return withinAnswer(source, origin, question.km, scope);
    case 'between':
      return between(origin, other);
    case 'measure':
      return measure(origin) ?? { refused: 'no-extent', what };
    case 'along':
      return isLine(origin)
        ? along(source, origin, question.km, scope)
        : { refused: 'no-line', what };
    case 'crossing':
      return isLine(origin)
        ? crossing(source, origin, { on, layer: layer ?? 'districts' })
        : { refused: 'no-line', what };
    case 'inside':
    case 'overlap': {
      if (!isArea(origin)) return { refused: 'no-area', what };
      return question.kind === 'inside'
        ? inside(source, origin, scope)
        : overlap(source, origin, { on, layer: layer ?? 'districts' });
    }
  }
}

function figureTrouble(question: Question): Refusal | null {
  if ('km' in question && !(question.km > 0 && question.km <= mostKm))
    return { refused: 'radius', what: String(question.km) };
  if ('count' in question && !(question.count > 0 && Number.isInteger(question.count)))
    return { refused: 'count', what: String(question.count) };
  return null;
}

function nothing({ kind }: Question): Answer {
  const unit = 'km';
  return { kind, value: null, unit, giveOrTake: null, geometry: null, features: [], notes: [] };
}

function withNote(answer: Answer, note: Note): Answer {
  return { ...answer, notes: [...answer.notes, note] };
}

/** Whether no part of a geometry lies in the study area, as far as its box can say. */
function isOutside(geometry: Shape): boolean {
  if (geometry.type === 'Point') return !inStudyArea(geometry.coordinates);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = bbox(geometry);
  const [areaWest, areaSouth, areaEast, areaNorth] = studyArea;
  return east < areaWest || west > areaEast || north < areaSouth || south > areaNorth;
}
