import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl';

export type Choose = (spot: { readonly point: Point; readonly lngLat: LngLat }) => void;

/** Enter on the focused map chooses what is under the cross-hair in its middle. */
export function chooseByKeyboard(map: MapLibreMap, choose: Choose): void {
  // The listener goes with the canvas.
  map.getCanvas().addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const lngLat = map.getCenter();
    choose({ lngLat, point: map.project(lngLat) });
  });
}
