/** Draws the layer that a page around the map has given, above all others. */
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { GuestLayer } from '../../formats/guest-layer';
import { colour } from '../style/expressions';
import { labelFont, labelPaint } from '../style/labels';
import { collection } from '../style/map-features';
import { boxAround } from './frame';
import { reducedMotion } from './motion';
import { coversOn, insetsFor } from './room';

const source = 'guest';

const layers: readonly LayerSpecification[] = [
  {
    id: 'guest-fill',
    type: 'fill',
    source,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour('selection'), 'fill-opacity': 0.16 },
  },
  {
    id: 'guest-line',
    type: 'line',
    source,
    filter: ['!=', ['geometry-type'], 'Point'],
    paint: { 'line-color': colour('selection'), 'line-width': 2 },
  },
  {
    id: 'guest-dot',
    type: 'circle',
    source,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': 5,
      'circle-color': colour('selection'),
      'circle-stroke-color': colour('halo'),
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: 'guest-label',
    type: 'symbol',
    source,
    layout: {
      ...labelFont,
      'text-field': ['get', 'name'],
      'text-size': 12,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.8,
      'text-max-width': 14,
    },
    paint: labelPaint('label'),
  },
];

export interface GuestOnMap {
  /** Takes another layer, or none; draws it if the style has loaded. */
  readonly show: (layer: GuestLayer | null, isLoaded: boolean) => void;
  /** Draws it once the style has loaded, again after a lost context. */
  readonly draw: () => void;
}

export function guestOn(map: MapLibreMap): GuestOnMap {
  let shown: GuestLayer | null = null;
  const draw = () => {
    const present = map.getSource<GeoJSONSource>(source);
    if (present) void present.setData(dataOf(shown));
    else if (shown) {
      map.addSource(source, { type: 'geojson', data: dataOf(shown) });
      for (const layer of layers) map.addLayer(layer);
    }
  };
  return {
    show(layer, isLoaded) {
      if (layer === shown) return;
      shown = layer;
      if (isLoaded) draw();
      if (layer) frame(map, layer);
    },
    draw: () => {
      if (shown && !map.getSource(source)) draw();
    },
  };
}

function dataOf(layer: GuestLayer | null) {
  return collection(
    (layer ?? []).map(({ name, geometry }) => ({
      type: 'Feature' as const,
      geometry,
      properties: { name },
    })),
  );
}

function frame(map: MapLibreMap, layer: GuestLayer): void {
  const box = boxAround(layer.map(({ geometry }) => geometry));
  if (!box) return;
  const container = map.getContainer();
  const size = { width: container.clientWidth, height: container.clientHeight };
  const padding = insetsFor(box, null, size, coversOn(container));
  map.fitBounds(box, { padding, maxZoom: 11, animate: !reducedMotion() });
}
