/**
 * Moves Natural Earth's districts to measured points, and takes the national border from
 * OpenStreetMap (method: geodata/README.md, "Districts").
 */
import type { Position } from 'geojson';
import { along, meet, nearestStation, type Station } from './border';
import type { DrawnArc } from './coverage';
import { distance, toPlane, toPosition, type Point } from './plane';
import { region } from './region';
import { arcsOf, type Arc, type Junction, type DistrictUnit } from './topology';
import { warp, type Control } from './warp';

export interface ControlPoint {
  readonly id: string;
  readonly arc: string;
  readonly fraction: number | null;
  readonly source: Position;
  readonly corrected: Position;
}

export function rubberSheet(
  units: readonly DistrictUnit[],
  points: readonly ControlPoint[],
  border: readonly Point[],
): DrawnArc[] {
  const junctions: Junction[] = points
    .filter(({ id }) => id.startsWith('J'))
    .map(({ id, source, corrected }) => ({
      id,
      source: toPlane(source),
      corrected: toPlane(corrected),
    }));
  const arcs = arcsOf(units, junctions);
  const isNational = ({ label, from, to }: Arc) =>
    label.includes('OUT') && [from, to].every((end) => region.borderJunctions.includes(end));

  const stations = new Map<string, Station>();
  const inland = arcs
    .filter((arc) => !isNational(arc))
    .map((arc) => {
      const moved = warp(arc.points, controlsOf(arc, points));
      return meetBorder(arc, moved, border, stations);
    });
  const national = arcs.filter(isNational).map((arc) => {
    const station = (id: string) => stations.get(id) ?? nearestTo(id, junctions, border);
    return { ...arc, points: along(border, station(arc.from), station(arc.to)) };
  });
  return [...inland, ...national].map(({ label, from, to, points: line }) => ({
    label,
    from,
    to,
    positions: withoutRepeats(line.map(toPosition)),
  }));
}

/** Start junction, control points by fraction, end junction. */
function controlsOf(arc: Arc, points: readonly ControlPoint[]): Control[] {
  const at = (id: string) => {
    const found = points.find((point) => point.id === id);
    if (!found) throw new Error(`No control point ${id}`);
    return toPlane(found.corrected);
  };
  const inner = points
    .filter(({ id, arc: name }) => id.startsWith('C') && name === arc.label)
    .map(({ fraction, corrected }) => ({ fraction: fraction ?? 0, corrected: toPlane(corrected) }))
    .sort((a, b) => a.fraction - b.fraction);
  return [
    { fraction: 0, corrected: at(arc.from) },
    ...inner,
    { fraction: 1, corrected: at(arc.to) },
  ];
}

/** An arc that ends on the national border is cut where it first meets the border from inland. */
function meetBorder(
  arc: Arc,
  moved: readonly Point[],
  border: readonly Point[],
  stations: Map<string, Station>,
): Arc {
  const startsOnBorder = region.borderJunctions.includes(arc.from);
  if (!startsOnBorder && !region.borderJunctions.includes(arc.to)) return { ...arc, points: moved };
  const outward = startsOnBorder ? moved.toReversed() : moved;
  const [path, station] = meet(outward, border);
  stations.set(startsOnBorder ? arc.from : arc.to, station);
  return { ...arc, points: startsOnBorder ? path.toReversed() : path };
}

function nearestTo(id: string, junctions: readonly Junction[], border: readonly Point[]): Station {
  const junction = junctions.find((one) => one.id === id);
  if (!junction) throw new Error(`No junction ${id}`);
  return nearestStation(junction.corrected, border);
}

function withoutRepeats<T extends readonly [number, number]>(line: readonly T[]): T[] {
  return line.filter((position, index) => {
    const before = line[index - 1];
    return !before || distance(before, position) > 0;
  });
}
