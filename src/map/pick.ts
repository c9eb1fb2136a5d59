import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** What can be chosen on the map, most precise first: a town is meant before its district. */
const choices = [
  ['shusha-dot', 'shusha-label', 'places-dot', 'places-label'],
  ['posts-label', 'posts-ring', 'posts-area'],
  ['corridor-axis', 'corridor-label', 'lines-line', 'lines-label'],
  ['corridor-band'],
  ['shusha-fill', 'districts-fill', 'districts-label'],
] as const;
/** Pixels around the pointer that still hit a dot or a line. */
const reach = 5;

export const clickableLayers: readonly string[] = choices.flat();

/** The id of the feature that a click at a pixel means; null is open map. */
export function featureAt(map: MapLibreMap, { x, y }: { x: number; y: number }): string | null {
  return found(map, { x, y })?.id ?? null;
}

export function found(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
): { id: string; source: string } | null {
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  for (const layers of choices) {
    const precise = layers.some((layer) => layer.endsWith('-fill') || layer.endsWith('-band'));
    const hits = map.queryRenderedFeatures(precise ? [x, y] : around, { layers: [...layers] });
    const nearest = hits.toSorted((a, b) => distance(map, a, x, y) - distance(map, b, x, y))[0];
    const id: unknown = nearest?.properties['id'];
    if (nearest && typeof id === 'string') return { id, source: nearest.source };
  }
  return null;
}

/** Pixels to a point feature; shapes that are hit are all equally near. */
function distance(map: MapLibreMap, { geometry }: MapGeoJSONFeature, x: number, y: number): number {
  if (geometry.type !== 'Point') return reach;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const at = map.project([lon, lat]);
  return Math.hypot(at.x - x, at.y - y);
}
