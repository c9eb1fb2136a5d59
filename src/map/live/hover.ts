import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { featureAt, type Picked } from './pick';

/** Lights what the pointer is over, by feature-state, and shows that it can be clicked. */
export function followHover(
  map: MapLibreMap,
  reach: number,
  over: (id: string | null) => void,
): void {
  let lit: Picked | null = null;
  let lost = false;
  const light = (next: Picked | null) => {
    if (next?.id === lit?.id && next?.source === lit?.source) return;
    if (lit) map.setFeatureState(lit, { hover: false });
    if (next) map.setFeatureState(next, { hover: true });
    lit = next;
    over(next?.id ?? null);
    map.getCanvas().classList.toggle('over-feature', next !== null);
  };
  // All end with the map itself.
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (!lost) light(map.isMoving() ? null : featureAt(map, point, reach));
  });
  map.on('mouseout', () => {
    if (!lost) light(null);
  });
  map.on('webglcontextlost', () => {
    [lost, lit] = [true, null];
  });
  map.on('webglcontextrestored', () => (lost = false));
}
