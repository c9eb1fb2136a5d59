/**
 * Makes the MapLibre map of the page from the catalog and reports what is clicked. `comparison` makes
 * a second one beside it, for the other day.
 */
import {
  addProtocol,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
  type MapOptions,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { closestZoom } from '../../catalog/outlines';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { askedPoint } from './point-marker';
import type { AtlasMap, MapCallbacks } from './atlas-map';
import { firstCamera, reveal, showBeside, showCorridor, showWhole } from './camera';
import { chooseOnMap } from './choose-on-map';
import { gestureOptions, type GestureWords } from './gestures';
import { givePatterns } from './give-patterns';
import { guestOn } from './guest-layer';
import { addControls } from './controls';
import { comparison } from './comparison';
import { drawOnMap } from '../drawing/draw-on-map';
import { corridorBox, widestBox } from './camera-extent';
import { drawLive } from './draw-live';
import { moveEarly } from './early-moves';
import { keepPicturedLabels } from './keep-pictured-labels';
import { reducedMotion } from './motion';
import { tileAt, tileScheme } from '../own/tiles/tile-protocol';
import { printedMap } from './printed-map';
import { globalStateOf, type MapParameters } from '../style/parameters';
import { shownOn } from './map-inspection';
import { selectOn } from './select-on-map';
import { sendState } from './send-state';
import { sendOnLoad } from './send-on-load';
import { tellPage } from './tell-page';
import { sharedStyle } from '../style/shared-style';
import type { StyleFiles } from '../style/build-style';

setWorkerUrl(workerUrl);
addProtocol(tileScheme, tileAt);
// Starts to load the worker's code now, while the page is still starting.
prewarm();

interface MapToMake {
  readonly catalog: Catalog;
  readonly files: StyleFiles;
  /** What the map shows until the view changes. */
  readonly first: MapParameters;
  readonly t: Messages;
  readonly callbacks: MapCallbacks;
  /** Of a map inside another page; null on a page of its own. */
  readonly gestures: GestureWords | null;
}

/** Throws where the browser has no WebGL 2; `loadMap` in load-map.ts checks that first. */
export function createMap(
  container: HTMLElement,
  { catalog, files, first, t, callbacks, gestures }: MapToMake,
): AtlasMap {
  const style = sharedStyle(catalog, files, t);
  const stateOf = globalStateOf(style);
  const widest = widestBox(catalog);
  const kept = keepPicturedLabels({ catalog, style, parameters: first, t }, container);
  const allState = (next: MapParameters) => ({ ...stateOf(next), ...kept.state() });
  const map = emptyMap(container, {
    ...{ style, globalState: allState(first), maxBounds: widest },
    ...firstCamera(catalog, container),
    ...gestureOptions(t, gestures),
  });
  addControls(map, t, {
    showWhole: () => showWhole(map, catalog),
    showCorridor: corridorBox(catalog) && (() => showCorridor(map, catalog)),
  });
  printedMap(map, container);
  tellPage(map, callbacks);
  const [mark, guest] = [askedPoint(map), guestOn(map, showBeside)];
  const [draw, compare] = [drawOnMap(map, callbacks.sketch), comparison(map, style, stateOf, t)];
  const [drawNow, select] = [drawLive(map, catalog, t), selectOn(map, style)];
  const state = sendState(map);
  let current = first;
  const send = () => {
    state(allState(current));
    drawNow(current);
    select(current.selected);
    guest.draw();
  };
  const { isLoaded, isDrawn } = sendOnLoad(map, send, callbacks.drawn);
  const isReady = () => isLoaded() && !draw.isBusy();
  moveEarly(map, isLoaded, callbacks);
  kept.watch(map, () => isLoaded() && send());
  chooseOnMap(map, t, callbacks, { isReady, isDrawn, mapAt: compare.mapAt });
  mark(first.point);
  compare.apply(first);
  return {
    apply(next) {
      current = next;
      kept.follow(next);
      mark(next.point);
      compare.apply(next);
      if (isLoaded()) send();
      draw.apply(next.sketch);
    },
    guest: (layer) => guest.show(layer, isLoaded()),
    frame: (box, words) => showBeside(map, box, words),
    reveal: (target) => reveal(map, target, widest),
    ...shownOn(map, compare.earlier),
    remove: () => [compare, map].forEach((one) => one.remove()),
  };
}

/** A map that looks straight down, with north up and without controls. */
function emptyMap(container: HTMLElement, shown: Omit<MapOptions, 'container'>): MapLibreMap {
  const map = new MapLibreMap({
    ...shown,
    container,
    minZoom: 5,
    maxZoom: closestZoom,
    hash: 'map',
    // Tests check the style against the specification.
    validateStyle: false,
    dragRotate: false,
    pitchWithRotate: false,
    // MapLibre's attribution writes HTML, which Trusted Types forbid; Attribution.svelte replaces
    // it.
    attributionControl: false,
    fadeDuration: reducedMotion() ? 0 : 200,
  });
  [map.touchZoomRotate, map.keyboard].forEach((one) => one.disableRotation());
  givePatterns(map);
  return map;
}
