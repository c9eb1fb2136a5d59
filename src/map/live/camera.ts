import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import {
  boxOf,
  contains,
  corridorBox,
  overlap,
  revealPadding,
  revealZoom,
  wholeCamera,
  type Box,
} from './camera-extent';
import { reducedMotion } from './motion';
import { coversOn, insetsFor, type FramedWords } from './free-area';

/** Brings a feature or a point into view, unless it is in view already or not on this map. */
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

/** Shows a box, and words in it, as closely as they fit beside what stands on the map. */
export function showBeside(map: MapLibreMap, box: Readonly<Box>, words: FramedWords | null): void {
  const container = map.getContainer();
  const size = { width: container.clientWidth, height: container.clientHeight };
  const padding = insetsFor(box, words, size, coversOn(container));
  map.fitBounds([...box], { padding, animate: !reducedMotion() });
}

/** West, south, east, north of what a map shows. */
export function boxShown(map: MapLibreMap): Box {
  const view = map.getBounds();
  return [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
}

/** The first camera in MapLibre's own terms, for a map in this element. */
export function firstCamera(
  catalog: Catalog,
  { clientWidth: width, clientHeight: height }: HTMLElement,
): { readonly center: [number, number]; readonly zoom: number } {
  const { centre, zoom } = wholeCamera(catalog, { width, height });
  return { center: centre as [number, number], zoom };
}

export function showWhole(map: MapLibreMap, catalog: Catalog): void {
  map.easeTo({ ...firstCamera(catalog, map.getContainer()), animate: !reducedMotion() });
}

/** Shows the corridor closely; does nothing where there is none. */
export function showCorridor(map: MapLibreMap, catalog: Catalog): void {
  const box = corridorBox(catalog);
  if (box) map.fitBounds(box, { padding: 40, animate: !reducedMotion() });
}
