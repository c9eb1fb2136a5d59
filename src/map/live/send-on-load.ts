import type { Map as MapLibreMap } from 'maplibre-gl';

/** How far a map has come since its start, or since its context was lost. */
interface MapProgress {
  /** Its style is there, so that it can be sent the view. */
  readonly isLoaded: () => boolean;
  /** It has drawn everything once. */
  readonly isDrawn: () => boolean;
}

/** Sends the reader's view whenever the style has loaded. */
export function sendOnLoad(map: MapLibreMap, send: () => void, drawn: () => void): MapProgress {
  let [loaded, whole] = [false, false];
  map.on('webglcontextlost', () => ([loaded, whole] = [false, false]));
  // Needed again after a lost context, when MapLibre starts with the initial values.
  map.on('style.load', () => {
    loaded = true;
    send();
    map.once('idle', () => {
      whole = true;
      drawn();
    });
  });
  return { isLoaded: () => loaded, isDrawn: () => whole };
}
