import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import type { AtlasFeature } from '../../catalog/types';
import { boxOf, contains, overlap, revealPadding, revealZoom, type Box } from './frame';
import { reducedMotion } from './motion';

/** Brings a feature or a point into view, unless it is there already or lies off this map. */
export function reveal(
  map: MapLibreMap,
  target: Pick<AtlasFeature, 'geometry'> | Position,
  widest: Box,
): void {
  const box = boxOf(target);
  if (!box || contains(boxShown(map), box) || !overlap(box, widest)) return;
  map.fitBounds(box, {
    padding: revealPadding,
    maxZoom: Math.max(map.getZoom(), revealZoom),
    animate: !reducedMotion(),
  });
}

function boxShown(map: MapLibreMap): Box {
  const view = map.getBounds();
  return [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
}
