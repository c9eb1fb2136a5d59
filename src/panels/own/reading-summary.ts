/** What was read of a file, counted for the person who decides over it. */
import type { Geometry } from 'geojson';
import type { Catalog } from '../../catalog/types';
import type { FileProblem } from '../../formats/readers/file-reading';
import type { OwnLayerWords, ShapeName } from '../../i18n/own-layer-words';
import { boxAround, contains, overlap, widestBox, type Box } from '../../map/live/camera-extent';
import { summaryOf } from '../../own-layers/layer-summary';
import type { OwnFeature } from '../../own-layers/own-layer';

/** The counts of each shape, in words. */
export function shapesInWords(
  features: readonly OwnFeature[],
  words: OwnLayerWords,
  numbers: Intl.NumberFormat,
): string {
  const counts = new Map<ShapeName, number>();
  for (const [type, count] of Object.entries(summaryOf(features).shapes)) {
    const shape = shapeName(type);
    counts.set(shape, (counts.get(shape) ?? 0) + count);
  }
  return [...counts].map(([shape, count]) => words.shapes[shape](numbers.format(count))).join(', ');
}

function shapeName(type: string): ShapeName {
  if (type === 'none') return type;
  if (type.endsWith('Point')) return 'point';
  if (type.endsWith('LineString')) return 'line';
  return type.endsWith('Polygon') ? 'area' : 'mixed';
}

/** How many features lie where this map cannot be moved. */
export function countOutside(features: readonly OwnFeature[], catalog: Catalog): number {
  const widest = widestBox(catalog);
  const { box: whole } = summaryOf(features);
  if (!whole || contains(widest, [...whole])) return 0;
  let outside = 0;
  for (const { geometry } of features) if (geometry && liesOutside(geometry, widest)) outside += 1;
  return outside;
}

/** Of a point without making a box of it, because there may be a million. */
function liesOutside(geometry: Geometry, widest: Box): boolean {
  if (geometry.type !== 'Point') {
    const box = boxAround([geometry]);
    return box !== null && !overlap(box, widest);
  }
  const [lon = NaN, lat = NaN] = geometry.coordinates;
  const [west, south, east, north] = widest;
  return lon < west || lon > east || lat < south || lat > north;
}

export interface ProblemGroup extends Pick<FileProblem, 'code' | 'outcome'> {
  readonly count: number;
  readonly first: FileProblem;
}

/** Problems of one kind and outcome together, those of what was left out first. */
export function grouped(problems: readonly FileProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const { code, outcome } = problem;
    const key = `${outcome} ${code}`;
    const known = groups.get(key);
    groups.set(
      key,
      known ? { ...known, count: known.count + 1 } : { code, outcome, count: 1, first: problem },
    );
  }
  const isTaken = ({ outcome }: ProblemGroup) => Number(outcome === 'taken');
  return [...groups.values()].sort((a, b) => isTaken(a) - isTaken(b));
}
