/** Turns a circle into the ring that is drawn and dragged, and a ring back into a circle. */
import type { Point, Polygon, Position } from 'geojson';
import { accuracyCircle } from '../../query/circle';
import { circleParts } from '../../query/drawing-parts';
import type { QuestionParts } from '../../query/question-parts';
import { distanceKm } from '../../query/shortest-line';

/** The library refuses a shape with more than nine decimals. */
export function circleAround(centre: Position, km: number): Polygon {
  const { type, coordinates } = accuracyCircle(centre, km * 1000);
  const short = (ordinate: number) => Number(ordinate.toFixed(7));
  return { type, coordinates: coordinates.map((ring) => ring.map((at) => at.map(short))) };
}

/** The exact centre and radius, which the ring alone would only give roughly. */
interface Kept {
  readonly centre?: Point | undefined;
  readonly km?: number | undefined;
}

/** The centre of a circle is the mean of two opposite positions of its ring. */
export function ofCircle(
  { coordinates: [ring = []] }: Polygon,
  accuracy: number,
  kept: Kept = {},
): QuestionParts {
  const [edge = []] = ring;
  const longitudes = ring.map(([lon = NaN]) => lon);
  const latitudes = ring.map(([, lat = NaN]) => lat);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const centre: Position = kept.centre?.coordinates ?? [middle(longitudes), middle(latitudes)];
  return circleParts(centre, kept.km ?? distanceKm(centre, edge), accuracy);
}
