import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawLater, type Draw } from '../live/draw-later';
import type { DrawnBackground } from './show-detailed';

/** Draws the detailed background, on the page that may have one. */
export function drawDetailed(map: MapLibreMap): Draw<[readonly DrawnBackground[]]> {
  return drawLater(map, async () => {
    const [{ showDetailed }, { givePmtilesTiles }] = await Promise.all([
      import('./show-detailed'),
      import('./pmtiles-tiles'),
    ]);
    return (shown, list) => {
      const pmtiles = list[0]?.background.pmtiles;
      if (pmtiles) givePmtilesTiles(pmtiles);
      showDetailed(shown, list);
    };
  });
}
