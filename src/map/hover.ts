import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { featureAt, type Picked } from './pick';

/** Lights what the pointer is over, by feature-state, and shows that it can be clicked. */
export function followHover(map: MapLibreMap, reach: number): void {
  let lit: Picked | null = null;
  const light = (next: Picked | null) => {
    if (next?.id === lit?.id && next?.source === lit?.source) return;
    if (lit) map.setFeatureState(lit, { hover: false });
    if (next) map.setFeatureState(next, { hover: true });
    lit = next;
    map.getCanvas().classList.toggle('over-feature', next !== null);
  };
  // Both end with the map itself.
  map.on('mousemove', ({ point }: MapMouseEvent) =>
    light(map.isMoving() ? null : featureAt(map, point, reach)),
  );
  map.on('mouseout', () => light(null));
}
