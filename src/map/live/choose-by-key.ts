import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl';

export type Choose = (spot: { readonly point: Point; readonly lngLat: LngLat }) => void;

/** Enter on the focused map chooses what is in its middle, where a cross-hair shows it. */
export function chooseByKey(map: MapLibreMap, choose: Choose): void {
  // The listener ends with the canvas.
  map.getCanvas().addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const lngLat = map.getCenter();
    choose({ lngLat, point: map.project(lngLat) });
  });
}
