/**
 * Answers every kind of question in the same way: plain data in and out, no DOM, so that a worker
 * can hold the catalog and its indexes while the page only sends questions.
 */
import { bbox } from '@turf/turf';
import { coveredDays } from '../catalog/covered-days';
import { inStudyArea, type StudyArea } from '../catalog/study-area';
import { isOwnLayer } from '../catalog/layer-names';
import { isPinned } from '../catalog/layers';
import type { Catalog } from '../catalog/types';
import { todayOf } from '../chronology/today';
import { isRefusal, type Answer, type Note, type Refusal } from './answer';
import { searchedBrought, type BroughtLayer } from './brought';
import { existsOn } from './exists-on';
import { answers, kindOf, type Question, type QuestionKind } from './kinds';
import type { AnswerTo, KindOfQuestion } from './kinds/kind';
import { indexAbove, indexed } from './spatial-index/catalog-index';
import { largestRadiusKm } from './largest-radius';
import { originOf, type Origin } from './origin';
import type { Searchable } from './searchable';
import { shapeKindOf, type Shape } from './subject';

/**
 * Answers questions about one catalog. A layer of more than `above` features gets an index when a
 * question first needs one. What is too large for a point can be a subject but is never found.
 * `brought` is the layer that a reader added, where the question names one.
 */
export function answerer(
  catalog: Catalog,
  above = indexAbove,
): (question: Question, brought?: BroughtLayer) => Answer | Refusal {
  const all = indexed(catalog.features.filter(isPinned), above);
  const searchedWith = searchedIn(all, above);
  return (question, brought) => {
    if (isOwnLayer(question.layer) && question.layer !== brought?.layer)
      return { refused: 'unknown-layer', what: question.layer };
    const trouble = figureTrouble(question) ?? dayTrouble(catalog, question.kind, question.on);
    if (trouble) return trouble;
    const origin = originOf(catalog, question.of);
    if (isRefusal(origin)) return origin;
    const other = 'and' in question ? originOf(catalog, question.and) : origin;
    if (isRefusal(other)) return other;
    const kind = kindOf(question);
    const { on, layer = kind.layer } = question;
    const isGone = ({ feature }: Origin) =>
      !kind.ignoresExistence && feature !== null && !existsOn(feature, on);
    if (isGone(origin)) return withNote(nothing(question), 'not-then');
    if (isGone(other)) return withNote(nothing(question), 'other-not-then');
    const misfit = shapeTrouble(kind, question, origin);
    if (misfit) return misfit;
    const answer = (answers[question.kind] as AnswerTo<Question>)({
      ...{ catalog, searched: searchedWith(brought), question, origin, other },
      filter: { on, layer },
    });
    if (isRefusal(answer)) return answer;
    const isThere = (brought ?? catalog).features.some(
      (feature) => feature.properties.layer === layer && existsOn(feature, on),
    );
    const said = brought ? { ...answer, brought: searchedBrought(brought) } : answer;
    const noted = layer && !isThere ? withNote(said, 'none-then') : said;
    return isOutside(origin.geometry, catalog.atlas.studyArea) ? withNote(noted, 'outside') : noted;
  };
}

/** What a question searches: the atlas, or a layer that a reader added, with its index. */
function searchedIn(atlas: Searchable, above: number): (brought?: BroughtLayer) => Searchable {
  const known = new WeakMap<BroughtLayer, Searchable>();
  return (brought) => {
    if (!brought) return atlas;
    const made = known.get(brought) ?? indexed(brought.features, above, [brought.layer]);
    known.set(brought, made);
    return made;
  };
}

/**
 * A kind that needs a day needs one that the record covers, because records with an open start or
 * end say nothing of earlier or later days. The refusal gives the days that can be asked about.
 */
export function dayTrouble(
  catalog: Catalog,
  kind: QuestionKind,
  on: string | undefined,
): Refusal | null {
  if (on === undefined || !kindOf({ kind }).needsDay) return null;
  const { first, last } = coveredDays(catalog, todayOf());
  return on < first || on > last ? { refused: 'outside-record', what: `${first}/${last}` } : null;
}

/** Why a kind of question cannot be asked of a point, a line or an area. */
function shapeTrouble(
  { subjects }: KindOfQuestion,
  { of }: Question,
  { geometry }: Origin,
): Refusal | null {
  if (subjects.includes(shapeKindOf(geometry))) return null;
  const [only, ...more] = subjects;
  const what = 'id' in of ? of.id : '';
  return { refused: only && more.length === 0 ? `no-${only}` : 'no-extent', what };
}

function figureTrouble(question: Question): Refusal | null {
  if ('km' in question && !(question.km > 0 && question.km <= largestRadiusKm))
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

/** Whether no part of a geometry lies in the study area, judged by its box. */
function isOutside(geometry: Shape, studyArea: StudyArea): boolean {
  if (geometry.type === 'Point') return !inStudyArea(geometry.coordinates, studyArea);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = bbox(geometry);
  const [areaWest, areaSouth, areaEast, areaNorth] = studyArea;
  return east < areaWest || west > areaEast || north < areaSouth || south > areaNorth;
}
