/** The nodes and arcs of the boundaries of polygons that share their vertices to the digit. */
import type { Polygon, Position } from 'geojson';
import { distance, toPlane, type Point } from './plane';

export interface DistrictUnit {
  readonly name: string;
  readonly polygon: Polygon;
}

/** A junction: its id, its position in the source and its position in the result. */
export interface Junction {
  readonly id: string;
  readonly source: Point;
  readonly corrected: Point;
}

/** A part of a boundary between two junctions, from the lower id to the higher. */
export interface Arc {
  /** The two units beside it, such as `Lachin|Shusha`; `OUT` is everything outside the units. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

const outside = 'OUT';

export function arcsOf(units: readonly DistrictUnit[], junctions: readonly Junction[]): Arc[] {
  const graph = graphOf(units);
  const nodes = nodesOf(graph, junctions);
  const walked = new Set<string>();
  const arcs: Arc[] = [];
  for (const start of nodes.keys())
    for (const next of graph.get(start)?.keys() ?? []) {
      if (walked.has(edgeKey(start, next))) continue;
      const keys = walk(graph, start, next, (key) => nodes.has(key));
      keys.slice(1).forEach((key, index) => walked.add(edgeKey(keys[index] ?? '', key)));
      const label = graph.get(start)?.get(next) ?? '';
      arcs.push(directed(label, keys, nodes));
    }
  return [...arcs, ...closedArcs(graph, walked)];
}

type Graph = Map<string, Map<string, string>>;

/** Vertex -> neighbour -> label of the edge between them. */
function graphOf(units: readonly DistrictUnit[]): Graph {
  const users = new Map<string, Set<string>>();
  for (const { name, polygon } of units)
    for (const ring of polygon.coordinates)
      ring.slice(1).forEach((end, index) => {
        const key = edgeKey(keyOf(ring[index] ?? []), keyOf(end));
        users.set(key, (users.get(key) ?? new Set()).add(name));
      });
  const graph: Graph = new Map();
  for (const [key, names] of users) {
    const [a = '', b = ''] = key.split(' ');
    const label = (names.size === 1 ? [...names, outside] : [...names].sort()).join('|');
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      graph.set(from, (graph.get(from) ?? new Map<string, string>()).set(to, label));
  }
  return graph;
}

/** Vertices where boundaries meet, and the two where the national border begins and ends. */
function nodesOf(graph: Graph, junctions: readonly Junction[]): Map<string, string> {
  const meeting = [...graph].filter(
    ([, edges]) => edges.size !== 2 || new Set(edges.values()).size > 1,
  );
  const nodes = new Map<string, string>();
  for (const [key] of meeting) nodes.set(key, nearestTo(pointOf(key), junctions).id);
  for (const junction of junctions)
    if (![...nodes.values()].includes(junction.id)) {
      const keys = [...graph.keys()];
      const distances = keys.map((key) => distance(pointOf(key), junction.source));
      nodes.set(keys[distances.indexOf(Math.min(...distances))] ?? '', junction.id);
    }
  if (new Set(nodes.values()).size !== nodes.size)
    throw new Error('Two vertices of the source match the same junction');
  return nodes;
}

function walk(graph: Graph, start: string, next: string, isEnd: (key: string) => boolean) {
  const keys = [start, next];
  for (let at = next; !isEnd(at) && at !== start;) {
    const before = keys.at(-2);
    const onward = [...(graph.get(at)?.keys() ?? [])].find((key) => key !== before);
    if (onward === undefined) throw new Error(`The boundary ends at ${at}`);
    keys.push(onward);
    at = onward;
  }
  return keys;
}

function directed(label: string, keys: readonly string[], nodes: Map<string, string>): Arc {
  const from = nodes.get(keys.at(0) ?? '') ?? '';
  const to = nodes.get(keys.at(-1) ?? '') ?? '';
  const points = keys.map(pointOf);
  return from <= to
    ? { label, from, to, points }
    : { label, from: to, to: from, points: points.toReversed() };
}

/** Rings without a junction: closed arcs, clockwise from their northernmost vertex. */
function closedArcs(graph: Graph, walked: ReadonlySet<string>): Arc[] {
  const arcs: Arc[] = [];
  const done = new Set(walked);
  for (const [start, edges] of graph)
    for (const [next, label] of edges) {
      if (done.has(edgeKey(start, next))) continue;
      const keys = walk(graph, start, next, () => false);
      keys.slice(1).forEach((key, index) => done.add(edgeKey(keys[index] ?? '', key)));
      const ring = keys.slice(1).map(pointOf);
      const north = ring.reduce((best, point) => (point[1] > best[1] ? point : best));
      const at = ring.indexOf(north);
      const turned = [...ring.slice(at), ...ring.slice(0, at)];
      const clockwise = signedArea(turned) < 0 ? turned : [north, ...turned.slice(1).toReversed()];
      arcs.push({ label, from: 'K0', to: 'K0', points: [...clockwise, north] });
    }
  return arcs;
}

function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function nearestTo(point: Point, junctions: readonly Junction[]): Junction {
  return junctions.reduce((best, junction) =>
    distance(point, junction.source) < distance(point, best.source) ? junction : best,
  );
}

function keyOf([lon, lat]: Position): string {
  return `${lon},${lat}`;
}

function pointOf(key: string): Point {
  return toPlane(key.split(',').map(Number));
}

function edgeKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
