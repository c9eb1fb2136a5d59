/** The coverage, generalised for a range of scales: every arc once, so that neighbours still fit. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Range } from '../../src/catalog/outlines';
import { toPlane } from '../districts/plane';
import type { Coverage } from './coverage';
import { fineness, positionIn } from './ranges';
import { areaOf, generalised } from './smooth';

export interface Shapes {
  /** Land, the border lines between countries, rivers. */
  readonly background: readonly Feature[];
  readonly districts: readonly Feature[];
}

export function shapesFor(coverage: Coverage, range: Range): Shapes {
  const { line, island } = fineness[range];
  const drawn: Coverage = {
    ...coverage,
    arcs: coverage.arcs.map((arc) => generalised(arc.map(toPlane), line).map(positionIn(range))),
  };
  const { countries, districts, rivers } = drawn.objects;
  const isBorder = (a: GeometryObject, b: GeometryObject) => a !== b;
  const features = (collection: typeof countries) =>
    feature(drawn as never, collection as never) as unknown as { features: Feature[] };
  const borders = mesh(drawn as never, countries as never, isBorder as never);
  return {
    background: [
      ...features(countries).features.map((one) =>
        withoutIslands(one as Feature<MultiPolygon | Polygon>, island),
      ),
      { type: 'Feature', id: 'borders', properties: { kind: 'border' }, geometry: borders },
      ...features(rivers).features,
    ],
    districts: features(districts).features,
  };
}

/** Exclaves stay, however small: they are holes of the land around. */
function withoutIslands(
  one: Feature<MultiPolygon | Polygon>,
  smallest: number,
): Feature<MultiPolygon> {
  const { type, coordinates } = one.geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const area = (ring: readonly Position[]) => Math.abs(areaOf(ring.map(toPlane)));
  return {
    ...one,
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.filter(([outer = []]) => area(outer) >= smallest),
    },
  };
}
