import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { found } from './pick';

/** Lights what the pointer is over, by feature-state, and shows that it can be clicked. */
export function followHover(map: MapLibreMap): void {
  let lit: { id: string; source: string } | null = null;
  const light = (next: typeof lit) => {
    if (next?.id === lit?.id && next?.source === lit?.source) return;
    if (lit) map.setFeatureState(lit, { hover: false });
    if (next) map.setFeatureState(next, { hover: true });
    lit = next;
    map.getCanvas().classList.toggle('over-feature', next !== null);
  };
  map.on('mousemove', ({ point }: MapMouseEvent) =>
    light(map.isMoving() ? null : found(map, point)),
  );
  map.on('mouseout', () => light(null));
}
