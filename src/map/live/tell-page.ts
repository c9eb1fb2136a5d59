/** What a map and the page tell each other: when it can be sent the view, where it is, its troubles. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { detailedPrefix } from '../../background/detailed';
import type { MapCallbacks } from './atlas-map';
import { boxShown } from './camera';

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

/** Tells the page what the map shows, and what goes wrong. */
export function tellPage(map: MapLibreMap, { moved, trouble, restored }: MapCallbacks): void {
  map.on('move', () => moved(boxShown(map)));
  moved(boxShown(map));
  map.on('error', (event) => {
    const source = 'sourceId' in event ? String(event.sourceId) : '';
    // A detailed background tells by itself what is wrong with it.
    if (!source.startsWith(detailedPrefix))
      trouble(source === 'background' ? 'background' : 'drawing');
  });
  map.on('webglcontextlost', () => trouble('lost'));
  map.on('webglcontextrestored', restored);
}
