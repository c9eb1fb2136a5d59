import { archiveMarks } from '../archive/archive-ids';
import { ownAreas, ownMarks } from '../own/own-ids';
import { parameters } from '../style/expressions';
import { layers } from '../style/layers';
import { clickTargets } from '../style/map-layer';
import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** Ids of the clickable style layers, in groups of equal rank, most precise first. */
const choices = clickTargets.map((target) => layers.flatMap(({ clicks }) => clicks[target] ?? []));
const numbers = choices[clickTargets.indexOf('event')];
export const clickableLayers: readonly string[] = choices.flat();
/** The same with what the reader brought: its marks first, its areas before all areas. */
const firstArea = clickTargets.indexOf('band');
const allChoices = [
  archiveMarks,
  ownMarks,
  ...choices.slice(0, firstArea),
  ownAreas,
  ...choices.slice(firstArea),
];

export interface Picked {
  readonly id: string;
  readonly source: string;
}

/** The feature that a click at a pixel chooses, within `reach` pixels; null for open map. */
export function featureAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): Picked | null {
  const around = (pixels: number): [PointLike, PointLike] => [
    [x - pixels, y - pixels],
    [x + pixels, y + pixels],
  ];
  // Shapes count only at the pixel itself, all at the same distance.
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
  for (const styleLayers of allChoices) {
    // An archive and own layers are on the map only once there is one.
    if (styleLayers.some((layer) => !map.getLayer(layer))) continue;
    const query = (at: PointLike | [PointLike, PointLike]) =>
      map.queryRenderedFeatures(at, { layers: [...styleLayers] });
    const isArea = styleLayers.some((layer) => /-(fill|band|area)$/.test(layer));
    // Numbers stand close to each other and to places, so only a direct hit chooses one.
    const isNumber = styleLayers === numbers;
    const exact = isArea || isNumber ? query([x, y]) : [];
    const hits =
      isArea || exact.length > 0 ? exact : query(around(isNumber ? Math.min(reach, 5) : reach));
    const nearest = hits.toSorted(
      (a, b) => Number(isThere(b)) - Number(isThere(a)) || pixels(a) - pixels(b),
    )[0];
    const id: unknown = nearest?.properties['id'];
    if (nearest && typeof id === 'string') return { id, source: nearest.source };
  }
  return null;
}
