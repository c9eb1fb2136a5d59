/** The coverage, generalised for a range of scales: each arc once, so that neighbours still fit. */
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Range } from '../../src/catalog/outlines';
import { toPlane, type Point } from '../districts/plane';
import type { Coverage } from './coverage';
import { fineness, isClose, positionIn, smallestIsland } from './ranges';
import { provenanceOfLine } from './provenance';
import { polygonsOf } from './rings';
import { areaOf, generalised } from './smooth';

export interface Shapes {
  /** Land, the border lines between countries, rivers. */
  readonly background: readonly Feature[];
  readonly districts: readonly Feature[];
}

export function shapesFor(coverage: Coverage, range: Range): Shapes {
  const land = new Set(
    arcsOf(coverage.objects.countries).concat(arcsOf(coverage.objects.districts)),
  );
  const drawn: Coverage = {
    ...coverage,
    arcs: coverage.arcs.map((arc, index) => {
      const points = arc.map(toPlane);
      // A river alone is known to a kilometre, which only the far range can show.
      const own = land.has(index) && isClose(points) ? range : 'far';
      // Both ranges keep the ends exactly, because one of the arcs that meet there may be of the
      // other.
      const line = generalised(points, fineness[own].line).map(positionIn(own));
      if (String(arc.at(0)) === String(arc.at(-1))) return line;
      return [endOf(points.at(0)), ...line.slice(1, -1), endOf(points.at(-1))];
    }),
  };
  const { countries, districts, rivers } = drawn.objects;
  // The types of topojson-client want arcs that can be changed; it only reads them.
  const features = (collection: typeof countries) =>
    feature(drawn as never, collection as never) as unknown as { features: Feature[] };
  const lands = features(countries).features;
  return {
    background: [
      ...lands
        .map((one) => withoutIslands(one as Feature<MultiPolygon | Polygon>))
        .filter(({ geometry }) => geometry.coordinates.length > 0),
      {
        type: 'Feature',
        id: 'borders',
        properties: { kind: 'border', ...provenanceOfLine(lands) },
        geometry: bordersOf(drawn),
      },
      ...features(rivers).features,
    ],
    districts: features(districts).features,
  };
}

function arcsOf({ geometries }: Coverage['objects']['countries']): number[] {
  const flat = (value: unknown): number[] =>
    Array.isArray(value) ? value.flatMap(flat) : [Number(value)];
  return geometries
    .flatMap((one) => ('arcs' in one ? flat(one.arcs) : []))
    .map((arc) => (arc < 0 ? ~arc : arc));
}

function endOf(point: Point | undefined): Position {
  return point ? positionIn('near')(point) : [];
}

/** Every piece of border between two countries, once. */
function bordersOf(drawn: Coverage): MultiLineString {
  const isBorder = (a: GeometryObject, b: GeometryObject) => a !== b;
  // As above.
  const { coordinates } = mesh(drawn as never, drawn.objects.countries as never, isBorder as never);
  const isSpeck = (line: readonly Position[]) =>
    String(line[0]) === String(line.at(-1)) && Math.abs(areaOf(line.map(toPlane))) < smallestIsland;
  return { type: 'MultiLineString', coordinates: coordinates.filter((line) => !isSpeck(line)) };
}

/** Exclaves are kept: the smallest has 10 km². */
function withoutIslands(one: Feature<MultiPolygon | Polygon>): Feature<MultiPolygon> {
  const area = (ring: readonly Position[]) => Math.abs(areaOf(ring.map(toPlane)));
  return {
    ...one,
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygonsOf(one.geometry).filter(([outer = []]) => area(outer) >= smallestIsland),
    },
  };
}
