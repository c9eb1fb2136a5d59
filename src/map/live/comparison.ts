/**
 * Two days on one map. Left of a line that the reader moves, a second map with the same style shows
 * the earlier day. It is made when the reader compares days, and removed afterwards.
 */
import { Map as MapLibreMap, type MapOptions, type StyleSpecification } from 'maplibre-gl';
import { dateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { drawDetailed } from '../detailed/draw-detailed';
import { drawOwn } from '../own/draw-own';
import { givePatterns } from './give-patterns';
import { mapLocale } from './map-locale';
import type { GlobalState, MapParameters } from '../style/parameters';
import { sendState } from './send-state';
import { sendOnLoad } from './send-on-load';
import { swipeLine } from './swipe-line';

export interface Comparison {
  /** Shows the earlier day of the parameters, or removes the second map. */
  readonly apply: (parameters: MapParameters) => void;
  /** The map that is visible at a pixel from the left. */
  readonly mapAt: (x: number) => MapLibreMap;
  /** The map of the earlier day, if there is one. */
  readonly earlier: () => MapLibreMap | null;
  /** Removes the second map for good. */
  readonly remove: () => void;
}

export function comparison(
  map: MapLibreMap,
  style: StyleSpecification,
  stateOf: (parameters: MapParameters) => GlobalState,
  t: Messages,
): Comparison {
  let second: MapLibreMap | null = null;
  let line: ReturnType<typeof swipeLine> | null = null;
  let draw: ((state: GlobalState, seen: MapParameters) => void) | null = null;
  let shown: MapParameters | null = null;
  let sent: GlobalState = {};
  let isLoaded = () => false;
  const follow = () => second?.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
  const send = () => {
    if (shown && isLoaded()) draw?.(sent, shown);
  };

  const begin = (globalState: GlobalState) => {
    const overlay = document.createElement('div');
    overlay.className = 'earlier';
    // It takes no input: the pointer reaches the map below, and features can be chosen there.
    overlay.inert = true;
    map.getContainer().append(overlay);
    second = earlierMap(map, t, { container: overlay, style, globalState });
    givePatterns(second);
    draw = drawSecond(second);
    ({ isLoaded } = sendOnLoad(second, send, () => undefined));
    map.on('move', follow);
    line = swipeLine(map.getContainer(), overlay, t);
  };
  const end = () => {
    map.off('move', follow);
    second?.getContainer().remove();
    second?.remove();
    line?.remove();
    [second, line, draw] = [null, null, null];
  };

  return {
    apply(parameters) {
      const { compared, day } = parameters;
      if (compared === null) return second ? end() : undefined;
      sent = stateOf({ ...parameters, day: compared });
      shown = { ...parameters, day: compared };
      if (second) send();
      else begin(sent);
      line?.name(dateInWords(compared, t), dateInWords(day, t));
    },
    mapAt: (x) => (second && line && x < line.pixels() ? second : map),
    earlier: () => second,
    remove: () => second && end(),
  };
}

/** What both maps show in the same way, and the global state that is the second one's own. */
function drawSecond(map: MapLibreMap): (state: GlobalState, seen: MapParameters) => void {
  const send = sendState(map);
  const [showOwn, showDetailed] = [drawOwn(map), drawDetailed(map)];
  return (state, { own, day, detailed }) => {
    send(state);
    showOwn(own, day);
    showDetailed(detailed);
  };
}

/** A map over another one, with the same camera; it takes no input. */
function earlierMap(
  map: MapLibreMap,
  t: Messages,
  shown: Pick<MapOptions, 'container' | 'style' | 'globalState'>,
): MapLibreMap {
  return new MapLibreMap({
    ...shown,
    center: map.getCenter(),
    zoom: map.getZoom(),
    interactive: false,
    locale: mapLocale(t),
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
  });
}
