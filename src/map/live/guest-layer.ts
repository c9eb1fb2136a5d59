/** Draws the layer that a page around the map has given, above all others. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { GuestLayer } from '../../formats/guest-layer';
import { colour } from '../style/expressions';
import { labelBeside, labelPaint } from '../style/labels';
import { firstAbove } from '../style/layers';
import { featureCollection } from '../style/map-features';
import { fixedLayer } from '../style/map-layer';
import type { showBeside } from './camera';
import { boxAround, type Box } from './camera-extent';

const source = 'guest';
/** Degrees around what is drawn. */
const margin = 0.1;

const { parts } = fixedLayer(source, {
  parts: {
    fill: {
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour('selection'), 'fill-opacity': 0.16 },
    },
    line: {
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': colour('selection'), 'line-width': 2 },
    },
    dot: {
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 5,
        'circle-color': colour('selection'),
        'circle-stroke-color': colour('halo'),
        'circle-stroke-width': 1.5,
      },
    },
    label: {
      type: 'symbol',
      layout: labelBeside('name', 14),
      paint: labelPaint('label'),
    },
  },
});
const guestOrder = [parts.fill, parts.line, parts.dot, parts.label];

export interface GuestOnMap {
  /** Takes another layer, or none; draws it if the style has loaded. */
  readonly show: (layer: GuestLayer | null, isLoaded: boolean) => void;
  /** Draws it once the style has loaded, again after a lost context. */
  readonly draw: () => void;
}

/** `frame` brings a box into view. */
export function guestOn(map: MapLibreMap, frame: typeof showBeside): GuestOnMap {
  let shown: GuestLayer | null = null;
  const draw = () => {
    const present = map.getSource<GeoJSONSource>(source);
    if (present) void present.setData(dataOf(shown));
    else if (shown) {
      map.addSource(source, { type: 'geojson', data: dataOf(shown) });
      for (const layer of guestOrder) map.addLayer(layer, firstAbove('guest'));
    }
  };
  return {
    show(layer, isLoaded) {
      if (layer === shown) return;
      shown = layer;
      if (isLoaded) draw();
      const box = layer && roomyBox(layer);
      if (box) frame(map, box, null);
    },
    draw: () => {
      if (shown && !map.getSource(source)) draw();
    },
  };
}

function dataOf(layer: GuestLayer | null) {
  return featureCollection(
    (layer ?? []).map(({ name, geometry }) => ({
      type: 'Feature' as const,
      geometry,
      properties: { name },
    })),
  );
}

/** A single point is a box without a size, which no room can be found for. */
function roomyBox(layer: GuestLayer): Box | null {
  const box = boxAround(layer.map(({ geometry }) => geometry));
  if (!box) return null;
  const [west, south, east, north] = box;
  return [west - margin, south - margin, east + margin, north + margin];
}
