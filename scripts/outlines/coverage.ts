/** Countries, districts and rivers as one topology: what two of them share is one arc. */
import type {
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distance, toPlane, type Point } from '../districts/plane';
import { edgeIn } from './edge';
import { ringsOf } from './rings';

/** How far a vertex may be off its edge, in kilometres, because the data is rounded. */
const onEdgeKm = 0.012;

export type Coverage = Topology<{
  countries: GeometryCollection;
  districts: GeometryCollection;
  rivers: GeometryCollection;
}>;

export function coverageOf(
  countries: readonly Feature<MultiPolygon | Polygon>[],
  districts: readonly Feature<Polygon>[],
  rivers: readonly Feature<LineString | MultiLineString>[],
): Coverage {
  const edge = edgeIn(countries);
  const known = new Set(ringsOf(edge.geometry).flat().map(String));
  const junctions = districts
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .filter((at) => !known.has(String(at)));
  const collect = (features: readonly Feature[]) => ({
    type: 'FeatureCollection' as const,
    features: [...features],
  });
  // `topology` types its objects without the names that they are given here.
  return topology({
    countries: collect(countries.map((one) => withVertices(one, junctions))),
    districts: collect(districts),
    rivers: collect(rivers.map((one) => withVertices(one, junctions))),
  }) as unknown as Coverage;
}

/**
 * Where the edge of a district meets a border between two vertices, the border gets a vertex too.
 */
function withVertices<G extends MultiPolygon | Polygon | LineString | MultiLineString>(
  feature: Feature<G>,
  junctions: readonly Position[],
): Feature<G> {
  const line = (positions: Position[]) => noded(positions, junctions);
  const { geometry } = feature;
  const coordinates =
    geometry.type === 'LineString'
      ? line(geometry.coordinates)
      : geometry.type === 'Polygon' || geometry.type === 'MultiLineString'
        ? geometry.coordinates.map(line)
        : geometry.coordinates.map((polygon) => polygon.map(line));
  return { ...feature, geometry: { ...geometry, coordinates } as G };
}

function noded(line: readonly Position[], junctions: readonly Position[]): Position[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (!start) return [end];
    const [a, b] = [toPlane(start), toPlane(end)];
    const on = junctions
      .map((at) => ({ at, share: shareOn(toPlane(at), a, b) }))
      .filter(({ share }) => share > 0 && share < 1)
      .toSorted((one, other) => one.share - other.share);
    return [...on.map(({ at }) => at), end];
  });
}

/** How far along an edge a point lies, 0 to 1; NaN if it is off the edge or at one of its ends. */
function shareOn(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (distance(a, point) + distance(point, b) > length + onEdgeKm) return NaN;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (length * length);
  const off = distance(point, [a[0] + dx * share, a[1] + dy * share]);
  return off < onEdgeKm ? share : NaN;
}
