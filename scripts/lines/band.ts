import {
  bearing,
  booleanIntersects,
  booleanPointInPolygon,
  circle,
  destination,
  difference,
  distance,
  feature,
  featureCollection,
  intersect,
  lineIntersect,
  lineString,
  polygon,
  union,
} from '@turf/turf';
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';

type Areas = Feature<Polygon | MultiPolygon>;

/**
 * The band of `widthKm` along a road of [longitude, latitude] positions, where it lies `inside` a
 * country. It has flat ends and stops where the road enters the town to which it leads, because no
 * source takes the corridor further. Where the border bends, parts that the road does not run
 * through are left out. Throws if the road runs through two parts.
 */
export function bandAlong(
  axis: LineString,
  widthKm: number,
  { inside, town }: { readonly inside: Areas; readonly town: Areas },
): Polygon {
  const road = upTo(axis.coordinates, town);
  const half = widthKm / 2;
  const pieces = [
    ...road.slice(1).map((end, index) => strip(road[index] ?? end, end, half)),
    ...road.slice(1, -1).map((bend) => circle(bend, half, { units: 'kilometers', steps: 32 })),
  ];
  const whole = union(featureCollection<Polygon | MultiPolygon>(pieces));
  const clipped = whole && intersect(featureCollection([whole, inside]));
  const band = clipped && difference(featureCollection([clipped, town]));
  if (!band) throw new Error('Nothing is left of the band');
  const { geometry } = band;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [outer, ...others] = parts
    .map(([ring = []]) => ring)
    .filter((ring) => booleanIntersects(lineString(road), polygon([ring])));
  if (!outer || others.length > 0) throw new Error('The road runs through more than one piece');
  return { type: 'Polygon', coordinates: [outer] };
}

/** A road up to the boundary of the town at its end. */
function upTo(road: readonly Position[], town: Areas): Position[] {
  const first = road.findIndex((position) => booleanPointInPolygon(position, town));
  const [before, entering] = [road[first - 1], road[first]];
  if (!before || !entering) throw new Error('The road does not end in the town');
  const cuts = lineIntersect(lineString([before, entering]), feature(town.geometry)).features.map(
    ({ geometry }) => geometry.coordinates,
  );
  const [gate = entering] = cuts.sort((a, b) => distance(before, a) - distance(before, b));
  return [...road.slice(0, first), gate];
}

function strip(from: Position, to: Position, halfKm: number): Feature<Polygon> {
  const along = bearing(from, to);
  const beside = (at: Position, angle: number) =>
    destination(at, halfKm, along + angle, { units: 'kilometers' }).geometry.coordinates;
  const corners = [beside(from, 90), beside(to, 90), beside(to, -90), beside(from, -90)];
  return polygon([[...corners, beside(from, 90)]]);
}
