/**
 * Builds polygons from arcs. A shared edge comes from one arc, so neighbours agree to the digit.
 */
import type { Polygon } from 'geojson';
import type { Arc } from './topology';

export type LonLat = readonly [lon: number, lat: number];

export interface DrawnArc extends Pick<Arc, 'label' | 'from' | 'to'> {
  readonly positions: readonly LonLat[];
}

/** The polygon of a unit: its outer ring and, from closed arcs, its holes. */
export function polygonOf(unit: string, arcs: readonly DrawnArc[]): Polygon {
  const own = arcs.filter(({ label }) => label.split('|').includes(unit));
  const closed = own.filter(({ from, to }) => from === to).map(({ positions }) => positions);
  const open = own.filter(({ from, to }) => from !== to);
  const rings = [...(open.length > 0 ? [chain(unit, open)] : []), ...closed];
  const [outer, ...holes] = rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  if (!outer) throw new Error(`${unit} has no boundary`);
  return {
    type: 'Polygon',
    coordinates: [turned(outer, 1), ...holes.map((hole) => turned(hole, -1))],
  };
}

function chain(unit: string, arcs: readonly DrawnArc[]): LonLat[] {
  const left = [...arcs];
  const first = left.shift();
  if (!first) return [];
  const ring = [...first.positions];
  let at = first.to;
  while (left.length > 0) {
    const index = left.findIndex(({ from, to }) => from === at || to === at);
    const [next] = index === -1 ? [] : left.splice(index, 1);
    if (!next) throw new Error(`The boundary of ${unit} breaks off at ${at}`);
    const forward = next.from === at;
    ring.push(...(forward ? next.positions : next.positions.toReversed()).slice(1));
    at = forward ? next.to : next.from;
  }
  if (at !== first.from) throw new Error(`The boundary of ${unit} does not close`);
  return ring;
}

/** Right-hand rule: outer rings counter-clockwise (1), holes clockwise (-1). */
function turned(ring: readonly LonLat[], sign: 1 | -1): number[][] {
  const points = Math.sign(area(ring)) === sign ? ring : ring.toReversed();
  return points.map(([lon, lat]) => [lon, lat]);
}

function area(ring: readonly LonLat[]): number {
  return ring.slice(1).reduce((sum, [lon, lat], index) => {
    const [lonBefore, latBefore] = ring[index] ?? [lon, lat];
    return sum + lonBefore * lat - lon * latBefore;
  }, 0);
}
