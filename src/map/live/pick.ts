import type { LayerId } from '../../catalog/themes';
import { parameters } from '../style/expressions';
import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** What can be chosen on the map, most precise first: a town is meant before its district. */
const choices = [
  ['shusha-dot', 'shusha-label', 'places-dot', 'places-label', 'mentions-dot', 'mentions-label'],
  ['events-dot', 'events-label'],
  ['holders-ring', 'holders-label'],
  ['posts-label', 'posts-ring', 'posts-doubt'],
  ['corridor-axis', 'corridor-doubt', 'corridor-label'],
  ['lines-line', 'lines-road', 'lines-river', 'lines-label'],
  ['posts-area'],
  ['corridor-band'],
  ['shusha-fill', 'districts-fill', 'districts-label'],
  ['holders-fill'],
] as const;
export const clickableLayers: readonly string[] = choices.flat();

export interface Picked {
  readonly id: string;
  readonly source: string;
}

/** The feature that a click at a pixel means, within `reach` pixels; null is open map. */
export function featureAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): Picked | null {
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  // Shapes are hit by the pixel itself and are all equally near.
  const pixels = ({ geometry }: MapGeoJSONFeature) => {
    if (geometry.type !== 'Point') return reach;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const at = map.project([lon, lat]);
    return Math.hypot(at.x - x, at.y - y);
  };
  // Of two roads in one place, the one of the day that the map shows is meant.
  const day = String(map.getGlobalState()[parameters.day]);
  const isThere = ({ properties: { first, last } }: MapGeoJSONFeature) =>
    String(first) <= day && day <= String(last);
  for (const layers of choices) {
    const isArea = layers.some((layer) => /-(fill|band|area)$/.test(layer));
    const hits = map.queryRenderedFeatures(isArea ? [x, y] : around, { layers: [...layers] });
    const nearest = hits.toSorted(
      (a, b) => Number(isThere(b)) - Number(isThere(a)) || pixels(a) - pixels(b),
    )[0];
    const id: unknown = nearest?.properties['id'];
    if (nearest && typeof id === 'string') return { id, source: nearest.source };
  }
  return null;
}

/** Ids of the features of a layer that a map shows now. */
export function renderedIds(map: MapLibreMap | null, layer: LayerId): readonly string[] {
  const layers = map?.getLayersOrder().filter((id) => id.startsWith(`${layer}-`)) ?? [];
  const found = map?.queryRenderedFeatures({ layers }) ?? [];
  return [...new Set(found.map(({ properties }) => String(properties['id'])))].sort();
}

/** What the labels of a map call a feature, as the reader chose. */
export function nameOnMap(map: MapLibreMap, id: string): string | undefined {
  return (map.getGlobalState()[parameters.names] as Record<string, string>)[id];
}
