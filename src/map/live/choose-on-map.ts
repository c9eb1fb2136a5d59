import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Messages } from '../../i18n/messages';
import type { MapCallbacks } from './atlas-map';
import { chooseByKeyboard, type Choose } from './choose-by-keyboard';
import { followHover } from './hover';
import { featureAt } from './pick';

interface MapToClick {
  /** Whether a click chooses now; the tools for drawing take clicks for themselves. */
  readonly isReady: () => boolean;
  /** Whether the map has drawn everything once. */
  readonly isDrawn: () => boolean;
  /** The map that is visible at a pixel from the left, where two days are side by side. */
  readonly mapAt: (x: number) => MapLibreMap;
}

/** A click or a key press chooses a feature, or asks what is at a point that has no feature. */
export function chooseOnMap(
  map: MapLibreMap,
  t: Messages,
  callbacks: MapCallbacks,
  { isReady, isDrawn, mapAt }: MapToClick,
): void {
  // Pixels around the pointer within which a dot or line is still hit; more for a finger.
  const reach = matchMedia('(pointer: coarse)').matches ? 14 : 5;
  const choose: Choose = ({ point, lngLat }) => {
    if (!isReady()) return;
    // Until then, what the reader sees there may be of the picture alone.
    if (!isDrawn())
      return void map.once('idle', () => choose({ point: map.project(lngLat), lngLat }));
    const found = featureAt(mapAt(point.x), point, reach);
    if (found) callbacks.choose(found.id, lngLat.toArray());
    else callbacks.askAt(lngLat.toArray());
  };
  map.on('click', choose);
  map.once('style.load', () => {
    followHover(map, reach, callbacks.over);
    chooseByKeyboard(map, choose);
    map.getCanvas().setAttribute('aria-description', t.mapHint);
  });
}
