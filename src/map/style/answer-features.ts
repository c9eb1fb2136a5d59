/** Turns an answer into the features of the map's source `answer`. */
import type { Feature, Geometry, MultiPoint, Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { amount } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import type { Answer, ResultRow } from '../../query/answer';
import { kindOf } from '../../query/kinds';
import type { Subject } from '../../query/subject';
import type { ReplyWithAnswer } from '../../state/reply';

/** The role of a feature in the answer; `way` is a measured line. */
export type AnswerRole = 'subject' | 'found' | 'perhaps' | 'way' | 'measured';

/**
 * How many results are turned into features and sent at once, so that the page can draw in between.
 */
const mostInPart = 2000;

/**
 * In parts, to be sent one after another; each feature has its own `id`. Points of the same role
 * become one feature, because a feature for each would cost ten times as much.
 */
export function* answerFeatures(
  atlas: Catalog,
  { question, result, catalog = atlas }: ReplyWithAnswer,
  t: Messages,
): Generator<readonly Feature[]> {
  const isOff = result.notes.includes('not-then');
  const subjects: Subject[] = [question.of, ...('and' in question ? [question.and] : [])];
  const shapes = subjects.flatMap((one) => {
    const geometry = 'id' in one ? catalog.featureById[one.id]?.geometry : one.geometry;
    return geometry && !isOff ? [feature('subject', geometry)] : [];
  });
  let made = [...shapes, ...measured(result, t)];
  let total = 0;
  const numbered = (part: readonly Feature[]) =>
    part.map(({ properties, ...rest }) => ({
      ...rest,
      properties: { ...properties, id: total++ },
    }));
  for (const role of ['found', 'perhaps'] as const) {
    const rows = result[role === 'found' ? 'features' : role] ?? [];
    for (let start = 0; start < rows.length; start += mostInPart) {
      made.push(...marks(catalog, role, rows.slice(start, start + mostInPart)));
      if (rows.length <= mostInPart) continue;
      yield numbered(made);
      made = [];
    }
  }
  if (made.length > 0) yield numbered(made);
}

function marks(catalog: Catalog, role: AnswerRole, rows: readonly ResultRow[]): Feature[] {
  const found = rows
    .map(({ id }) => catalog.featureById[id])
    .filter((one): one is AtlasFeature => one !== undefined);
  const coordinates: Position[] = [];
  const others: Feature[] = [];
  for (const { geometry } of found)
    if (geometry.type === 'Point') coordinates.push(geometry.coordinates);
    else others.push(feature(role, geometry));
  const points: MultiPoint = { type: 'MultiPoint', coordinates };
  return coordinates.length > 0 ? [feature(role, points), ...others] : others;
}

/** The measured lines with their lengths, and other measured geometry. */
function measured(answer: Answer, t: Messages): Feature[] {
  const { geometry, features, value } = answer;
  if (!geometry) return [];
  const { distances } = kindOf(answer);
  const label = (km: number | null | undefined) => (km ? amount(km, 'km', t) : '');
  if (distances === 'one') return [feature('way', geometry, label(value))];
  if (distances === 'none' || geometry.type !== 'MultiLineString')
    return [feature('measured', geometry)];
  // A line to each row that is not at the start of the question.
  const rows = features.filter(({ km = 0 }) => km > 0);
  return geometry.coordinates.map((coordinates, index) =>
    feature('way', { type: 'LineString', coordinates }, label(rows[index]?.km)),
  );
}

function feature(role: AnswerRole, geometry: Geometry, label = ''): Feature {
  return { type: 'Feature', geometry, properties: { role, label } };
}
