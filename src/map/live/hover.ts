import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapCallbacks, Pixel } from './atlas-map';
import { featureAt, type Picked } from './pick';

/** Lights the feature under the pointer by feature-state, and shows that it can be clicked. */
export function followHover(map: MapLibreMap, reach: number, over: MapCallbacks['over']): void {
  let lit: Picked | null = null;
  let lost = false;
  const light = (next: Picked | null, { x, y }: Pixel) => {
    if (next?.id === lit?.id && next?.source === lit?.source) return;
    if (lit) map.setFeatureState(lit, { hover: false });
    if (next) map.setFeatureState(next, { hover: true });
    lit = next;
    over(next?.id ?? null, { x, y });
    map.getCanvas().classList.toggle('over-feature', next !== null);
  };
  // These listeners are removed with the map.
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    if (!lost) light(map.isMoving() ? null : featureAt(map, point, reach), point);
  });
  map.on('mouseout', ({ point }: MapMouseEvent) => {
    if (!lost) light(null, point);
  });
  map.on('webglcontextlost', () => {
    [lost, lit] = [true, null];
  });
  map.on('webglcontextrestored', () => (lost = false));
}
