/** The one module that makes a MapLibre map. It knows the catalog and reports what is clicked. */
import {
  LngLatBounds,
  Map as MapLibreMap,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type PaddingOptions,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../catalog/types';
import type { LayerId } from '../catalog/themes';
import { layerIds } from '../catalog/themes';
import type { Messages } from '../i18n/messages';
import type { MapTrouble } from '../state/app-state.svelte';
import { parameters } from './expressions';
import { followHover } from './hover';
import { featureAt } from './pick';
import { buildStyle, drawOrder, type StyleFiles } from './style';
import { WholeViewControl } from './whole-view-control';

setWorkerUrl(workerUrl);

/** What of the reader's view the map shows. */
export interface MapParameters {
  readonly selected: string | null;
  /** The point that the reader asked about, [longitude, latitude]. */
  readonly asked: Position | null;
  readonly shown: readonly LayerId[];
  readonly dark: boolean;
}

export interface MapEvents {
  /** The first picture is complete. */
  readonly drawn: () => void;
  readonly select: (id: string) => void;
  readonly askAt: (at: Position) => void;
  /** Something went wrong with the map, or, with null, is right again. */
  readonly trouble: (trouble: MapTrouble | null) => void;
}

export interface AtlasMap {
  readonly apply: (parameters: MapParameters) => void;
  /** Brings a feature or point into view; does nothing where it is in view already. */
  readonly reveal: (target: AtlasFeature | Position) => void;
  /** Ids of the features of a layer that are on the screen now; for tests and the console. */
  readonly renderedIds: (layer: LayerId) => readonly string[];
  readonly remove: () => void;
}

const widest: [[number, number], [number, number]] = [
  [40.5, 36.5],
  [53.5, 43.5],
];
const padding = { top: 48, right: 48, bottom: 48, left: 48 } satisfies PaddingOptions;

/** Throws where the browser has no WebGL 2. */
export function createMap(
  container: HTMLElement,
  catalog: Catalog,
  files: StyleFiles,
  first: MapParameters,
  t: Messages,
  events: MapEvents,
): AtlasMap {
  const whole = wholeBounds(catalog);
  const map = new MapLibreMap({
    container,
    style: buildStyle(catalog, files),
    globalState: globalState(first),
    bounds: whole,
    fitBoundsOptions: { padding },
    maxBounds: widest,
    minZoom: 5,
    maxZoom: 14,
    hash: 'map',
    dragRotate: false,
    pitchWithRotate: false,
    // MapLibre's own writes HTML, which Trusted Types forbid; the page has its own line.
    attributionControl: false,
    fadeDuration: reducedMotion() ? 0 : 200,
    locale: { 'Map.Title': t.regions.map },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const showWhole = () => map.fitBounds(whole, { padding, animate: !reducedMotion() });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new WholeViewControl(t.wholeView, showWhole), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-left');

  map.on('error', (event) => {
    const fromBackground = 'sourceId' in event && event.sourceId === 'background';
    events.trouble(fromBackground ? 'background' : 'drawing');
  });
  map.on('webglcontextlost', () => events.trouble('lost'));
  map.on('webglcontextrestored', () => events.trouble(null));
  map.on('click', ({ point, lngLat }) => {
    const id = featureAt(map, point);
    if (id === null) events.askAt([lngLat.lng, lngLat.lat]);
    else events.select(id);
  });
  followHover(map);

  const askedPoint = document.createElement('div');
  askedPoint.className = 'asked-point';
  const marker = new Marker({ element: askedPoint });
  const mark = (at: Position | null) => {
    if (at) marker.setLngLat(at as [number, number]).addTo(map);
    else marker.remove();
  };

  let loaded = false;
  let current = first;
  mark(first.asked);
  const send = () => {
    for (const [name, value] of Object.entries(globalState(current)))
      map.setGlobalStateProperty(name, value);
  };
  map.once('idle', events.drawn);
  map.once('style.load', () => {
    loaded = true;
    send();
  });

  return {
    apply(next) {
      current = next;
      mark(next.asked);
      if (loaded) send();
    },
    reveal(target) {
      const bounds = boundsOf(target);
      const view = map.getBounds();
      if (view.contains(bounds.getSouthWest()) && view.contains(bounds.getNorthEast())) return;
      map.fitBounds(bounds, {
        padding: 80,
        maxZoom: Math.max(map.getZoom(), 9.5),
        animate: !reducedMotion(),
      });
    },
    renderedIds(layer) {
      const layers = drawOrder.filter((id) => id.startsWith(`${layer}-`));
      const ids = map.queryRenderedFeatures({ layers }).map(({ properties }) => properties['id']);
      return [...new Set(ids as string[])].sort();
    },
    remove: () => map.remove(),
  };
}

function globalState({ selected, shown, dark }: MapParameters): Record<string, unknown> {
  return {
    [parameters.dark]: dark,
    [parameters.selected]: selected ?? '',
    ...Object.fromEntries(layerIds.map((id) => [parameters.shown(id), shown.includes(id)])),
  };
}

/** The corridor, or everything that is drawn where the corridor could not be read. */
function wholeBounds(catalog: Catalog): LngLatBounds {
  const corridor = catalog.features.filter(({ properties }) => properties.layer === 'corridor');
  const shapes = corridor.length > 0 ? corridor : catalog.features.filter(isShape);
  const bounds = new LngLatBounds();
  shapes.forEach((feature) => bounds.extend(boundsOf(feature)));
  return bounds.isEmpty() ? new LngLatBounds([46, 39, 47.6, 40.4]) : bounds;
}

function boundsOf(target: AtlasFeature | Position): LngLatBounds {
  const bounds = new LngLatBounds();
  const extend = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') bounds.extend(value as [number, number]);
    else value.forEach(extend);
  };
  extend(
    'geometry' in target && 'coordinates' in target.geometry ? target.geometry.coordinates : target,
  );
  return bounds;
}

function isShape({ geometry }: AtlasFeature): boolean {
  return geometry.type !== 'Point';
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
