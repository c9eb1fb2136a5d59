import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnLayer } from '../../own-layers/own-layer';
import { drawLater, type Draw } from '../live/draw-later';

/** Draws own layers as they are on a day. */
export function drawOwn(map: MapLibreMap): Draw<[readonly OwnLayer[], string]> {
  return drawLater(map, async () => (await import('./show-own')).showOwn);
}
