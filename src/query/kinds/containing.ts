import type { Point, Position } from 'geojson';
import type { AtlasFeature } from '../../catalog/types';
import { countingAnswer, type Answer } from '../answer';
import { polygonsContaining } from '../containing';
import { reach, type Reach } from '../spatial-index/reach';
import type { Origin } from '../origin';
import { coarsest, searchIn } from '../searchable';
import { isPolygon, type Areas } from '../subject';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const containing = {
  ...plainKind,
  id: 'containing',
  subjects: ['point'],
  tools: { point: 1 },
  saysDoubt: true,
} as const satisfies KindOfQuestion;

/** A lower bound in km of a degree of longitude, up to 75° of latitude. */
const leastKmOfDegree = 28;

/** Which polygons contain a point, and which may contain it within the accuracies. */
export function answerContaining(task: Task<QuestionOf<typeof containing>>): Answer {
  const { searched } = task;
  const { on } = task.question;
  const { geometry, accuracy } = task.origin as Origin<Point>;
  const { coordinates } = geometry;
  const found = polygonsContaining(searched, coordinates, { on, accuracy });
  const rows = found.map(({ feature: { id }, withinAccuracy }) => ({ id, withinAccuracy }));
  const [lon = NaN, lat = NaN] = coordinates;
  const degrees =
    (accuracy + coarsest(searched, { on }, ({ geometry }) => isPolygon(geometry))) /
    1000 /
    leastKmOfDegree;
  const close = searchIn(searched, {
    on,
    box: [lon - degrees, lat - degrees, lon + degrees, lat + degrees],
    point: () => false,
    shape: (feature) => isPolygon(feature.geometry) && isClose(coordinates, feature, accuracy),
  });
  const perhaps = close
    .filter((feature) => found.every((one) => one.feature !== feature))
    .map(({ id }) => ({ id, withinAccuracy: true }));
  return countingAnswer(containing.id, rows, perhaps);
}

/** Whether a polygon's boundary is nearer than the accuracies of polygon and position together. */
function isClose(
  [lon = NaN, lat = NaN]: Position,
  feature: AtlasFeature,
  accuracy: number,
): boolean {
  const { box, holds } = boundaryOf(feature, (feature.properties.accuracy + accuracy) / 1000);
  const [west, south, east, north] = box ?? [-180, -90, 180, 90];
  return lon >= west && lon <= east && lat >= south && lat <= north && holds(lon, lat);
}

/** Kept between questions: a stream of 1,000 points asks the same few polygons. */
const boundaries = new WeakMap<AtlasFeature, { km: number; reach: Reach }>();

function boundaryOf(feature: AtlasFeature, km: number): Reach {
  const kept = boundaries.get(feature);
  if (kept?.km === km) return kept.reach;
  const made = reach(feature.geometry as Areas, km, { edges: true });
  boundaries.set(feature, { km, reach: made });
  return made;
}
