import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GlobalState } from '../style/parameters';

/**
 * Gives the style of a map its global state: only what is new, because MapLibre looks through all
 * style layers for each value, and all of it where the style starts again after a lost context.
 */
export function sendState(map: MapLibreMap): (state: GlobalState) => void {
  let sent: GlobalState = {};
  map.on('style.load', () => (sent = {}));
  return (state) => {
    for (const [name, value] of Object.entries(state))
      if (sent[name] !== value) map.setGlobalStateProperty(name, value);
    sent = state;
  };
}
