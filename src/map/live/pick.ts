import { archiveMarks } from '../archive/archive-ids';
import { ownAreas, ownMarks } from '../own/own-ids';
import { parameters } from '../style/expressions';
import { layers } from '../style/layers';
import { clickTargets } from '../style/map-layer';
import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** Ids of the clickable style layers, in groups of equal rank, most precise first. */
const choices = clickTargets.map((target) => layers.flatMap(({ clicks }) => clicks[target] ?? []));
const numbers = choices[clickTargets.indexOf('event')] ?? [];
export const clickableLayers: readonly string[] = choices.flat();
/** The same with what the reader brought: its marks first, its areas before all areas. */
const firstArea = clickTargets.indexOf('band');
const marks = [archiveMarks, ownMarks, ...choices.slice(0, firstArea)];
const areas = [ownAreas, ...choices.slice(firstArea)];
/** Numbers stand close to each other and to places, so they are not hit from farther away. */
const reachOfNumbers = 5;

export interface Picked {
  readonly id: string;
  readonly source: string;
  /** The layer inside its tiles, of a source that has such layers. */
  readonly sourceLayer?: string;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/**
 * The feature that a click at a pixel chooses, within `reach` pixels; null for open map. Asks the map
 * once for all marks and once for all areas, and again only for numbers, which are hit from nearer:
 * each time it looks through every tile.
 */
export function featureAt(map: MapLibreMap, at: At, reach: number): Picked | null {
  const around = (pixels: number): [PointLike, PointLike] => [
    [at.x - pixels, at.y - pixels],
    [at.x + pixels, at.y + pixels],
  ];
  const query = (
    where: PointLike | [PointLike, PointLike],
    groups: readonly (readonly string[])[],
  ) => {
    // An archive and own layers are on the map only once there is one.
    const there = groups.flat().filter((layer) => map.getLayer(layer));
    return map.queryRenderedFeatures(where, { layers: there });
  };
  const numbersAmong = (found: MapGeoJSONFeature[]) => {
    const exact = query([at.x, at.y], [numbers]);
    if (exact.length > 0) return exact;
    return reach > reachOfNumbers ? query(around(reachOfNumbers), [numbers]) : found;
  };
  const near = query(around(reach), marks);
  for (const group of marks) {
    const found = near.filter(({ layer }) => group.includes(layer.id));
    const hits = group === numbers && found.length > 0 ? numbersAmong(found) : found;
    const picked = bestOf(map, hits, at, reach);
    if (picked) return picked;
  }
  // Areas count only at the pixel itself.
  const exact = query([at.x, at.y], areas);
  for (const group of areas) {
    const hits = exact.filter(({ layer }) => group.includes(layer.id));
    const picked = bestOf(map, hits, at, reach);
    if (picked) return picked;
  }
  return null;
}

/** Of several hits of equal rank, one that exists on the day shown, then the nearest. */
function bestOf(
  map: MapLibreMap,
  hits: readonly MapGeoJSONFeature[],
  { x, y }: At,
  reach: number,
): Picked | null {
  // Shapes are all at the same distance.
  const pixels = ({ geometry }: MapGeoJSONFeature) => {
    if (geometry.type !== 'Point') return reach;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const at = map.project([lon, lat]);
    return Math.hypot(at.x - x, at.y - y);
  };
  // Of two roads in the same place, a click chooses the one that exists on the day shown.
  const day = String(map.getGlobalState()[parameters.day]);
  const isThere = ({ properties: { first, last } }: MapGeoJSONFeature) =>
    String(first) <= day && day <= String(last);
  const [best] = hits.toSorted(
    (a, b) => Number(isThere(b)) - Number(isThere(a)) || pixels(a) - pixels(b),
  );
  const id: unknown = best?.properties['id'];
  if (!best || typeof id !== 'string') return null;
  const { source, sourceLayer } = best;
  return { id, source, ...(sourceLayer !== undefined && { sourceLayer }) };
}
