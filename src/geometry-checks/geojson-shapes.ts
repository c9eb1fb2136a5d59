/** What is wrong with the shapes of a GeoJSON file whose form is right. */
import type { Feature, GeoJSON, Geometry, Position } from 'geojson';
import { fault, type DataFault } from '../catalog/faults';
import { maxProblems, problem, type Path, type DataProblem } from '../catalog/problems';
import { drawingTrouble } from '../query/drawing-trouble';
import { isPolygon, type Shape } from '../query/subject';
import { invalidityOf } from '../query/validity';

/** West, south, east and north in degrees. */
type Box = readonly [number, number, number, number];

interface Placed {
  readonly geometry: Geometry;
  readonly path: Path;
  readonly feature: string | null;
}

/**
 * Shapes that are valid by RFC 7946 and yet mean nothing that programs agree on: boundaries that
 * cross themselves, holes outside, lines over the antimeridian, ids used twice. With `area`, also
 * positions whose longitude and latitude seem to be swapped: none lies in it, all would.
 */
export function inspectShapes(file: string, content: GeoJSON, area: Box | null): DataProblem[] {
  const placed = geometriesIn(content);
  const problems = [...repeatedIds(file, content), ...swapped(file, placed, area)];
  for (const { geometry, path, feature } of placed) {
    if (problems.length >= maxProblems) break;
    const wrong = shapeFault(geometry);
    if (wrong) problems.push(problem(file, path, geometry.type, wrong, feature));
  }
  return problems.slice(0, maxProblems);
}

function shapeFault(geometry: Geometry): DataFault | null {
  if (!/^(Multi)?(LineString|Polygon)$/.test(geometry.type)) return null;
  const shape = geometry as Exclude<Shape, { type: 'Point' }>;
  if (shape.coordinates.length === 0) return null;
  switch (drawingTrouble(shape)) {
    case null:
    case 'pole':
      return null;
    case 'antimeridian':
      return fault('over-antimeridian');
    case 'no-extent':
      return fault('no-extent');
    default: {
      const found = isPolygon(shape) && invalidityOf(shape);
      if (!found || found.flaw === 'no-extent') return fault('no-extent');
      return fault(found.flaw, { at: found.at });
    }
  }
}

function repeatedIds(file: string, content: GeoJSON): DataProblem[] {
  const seen = new Set<unknown>();
  return featuresOf(content).flatMap(({ id }, index) => {
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem(file, ['features', index, 'id'], id, fault('id-repeated'), String(id))];
  });
}

/** One problem for the whole file, at its first position: an order is wrong for all or for none. */
function swapped(file: string, placed: readonly Placed[], area: Box | null): DataProblem[] {
  if (!area) return [];
  const all = placed.flatMap(({ geometry }) => positionsOf(geometry));
  const isIn = (lon = NaN, lat = NaN) =>
    area[0] <= lon && lon <= area[2] && area[1] <= lat && lat <= area[3];
  if (all.length === 0 || !all.every(([x, y]) => !isIn(x, y) && isIn(y, x))) return [];
  const [first] = placed;
  const [[x = NaN, y = NaN] = []] = all;
  const wrong = fault('swapped-order', { at: [y, x] });
  return [problem(file, [...(first?.path ?? []), 'coordinates'], [x, y], wrong, first?.feature)];
}

function featuresOf(content: GeoJSON): readonly Feature[] {
  return content.type === 'FeatureCollection' ? content.features : [];
}

function geometriesIn(content: GeoJSON): Placed[] {
  const one = (geometry: Geometry | null, path: Path, feature: string | null): Placed[] => {
    if (geometry === null) return [];
    if (geometry.type !== 'GeometryCollection') return [{ geometry, path, feature }];
    return geometry.geometries.flatMap((part, index) =>
      one(part, [...path, 'geometries', index], feature),
    );
  };
  const ofFeature = ({ id, geometry }: Feature, path: Path) =>
    one(geometry, [...path, 'geometry'], id === undefined ? null : String(id));
  if (content.type === 'FeatureCollection')
    return content.features.flatMap((feature, index) => ofFeature(feature, ['features', index]));
  return content.type === 'Feature' ? ofFeature(content, []) : one(content, [], null);
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const depth = { MultiPoint: 0, LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };
  // The table has the right depth for each type, which `flat` cannot know.
  return geometry.coordinates.flat(depth[geometry.type] as 0) as unknown as Position[];
}
