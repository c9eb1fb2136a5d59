/** A bare map that draws the same points as MapLibre does, or as the atlas draws own layers. */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection, Point } from 'geojson';
import { drawTiles } from '../../src/map/own/tiles/draw-tiles';
import { tileAt, tileScheme } from '../../src/map/own/tiles/tile-protocol';
import { isDrawnFromTiles } from '../../src/map/own/tiles/point-parts';
import { manyOrder, ownOrder } from '../../src/map/own/own-style';
import { showOwn } from '../../src/map/own/show-own';
import { parameters } from '../../src/map/style/expressions';
import { firstAbove } from '../../src/map/style/layers';
import { newLayer } from '../../src/own-layers/own-layer';

export type Way = 'clustered' | 'unclustered' | 'own';

declare global {
  interface Window {
    /** Reads the chosen file. */
    read: () => Promise<void>;
    /** Milliseconds from the points, which are there as objects, to an idle map. */
    draw: (way: Way) => Promise<number>;
    mapIsThere: boolean;
  }
}

setWorkerUrl(workerUrl);
addProtocol(tileScheme, tileAt);

const slots = [...ownOrder, ...manyOrder].map(({ slot }) => slot);
/** The style layers below which the atlas draws own layers. */
const above = [...new Set(slots.map(firstAbove))].filter((id) => id !== undefined);
const map = new MapLibreMap({
  container: 'map',
  center: [46.75, 39.75],
  zoom: 8,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {},
    state: { [parameters.dark]: { default: false } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#f4efe6' } },
      ...above.map((id) => ({
        id,
        type: 'background' as const,
        layout: { visibility: 'none' as const },
      })),
    ],
  },
});
map.once('idle', () => (window.mapIsThere = true));

let data: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };

window.read = async () => {
  const field = document.querySelector<HTMLInputElement>('#points');
  data = JSON.parse((await field?.files?.[0]?.text()) ?? '') as typeof data;
};

window.draw = async (way) => {
  const { features } = data;
  const layer = newLayer({ id: 'layer-points', added: '', name: '', file: '', features });
  const begin = performance.now();
  if (way !== 'own') bare(way === 'clustered');
  else if (isDrawnFromTiles(layer)) await drawTiles(map, [layer], '2021-06-01');
  else showOwn(map, [layer], '2021-06-01');
  await new Promise((resolve) => map.once('idle', resolve));
  return performance.now() - begin;
};

/** The dots as own layers have them, without what depends on a choice. */
function bare(cluster: boolean): void {
  map.addSource('points', { type: 'geojson', data, cluster });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-radius': 5,
      'circle-color': '#2b6cb0',
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 1.4,
    },
  });
}
