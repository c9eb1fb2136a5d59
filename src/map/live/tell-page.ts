import type { Map as MapLibreMap } from 'maplibre-gl';
import { detailedPrefix } from '../../background/detailed';
import type { MapCallbacks } from './atlas-map';
import { boxShown } from './camera';

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
