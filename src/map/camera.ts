import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { reducedMotion } from './motion';

/** What the camera may show, [west, south], [east, north]. */
export const widest = new LngLatBounds([40.5, 36.5, 53.5, 43.5]);

/** The corridor, or everything that is drawn where the corridor could not be read. */
export function wholeBounds(catalog: Catalog): LngLatBounds {
  const corridor = catalog.features.filter(({ properties }) => properties.layer === 'corridor');
  const shapes = corridor.length > 0 ? corridor : catalog.features.filter(isShape);
  const bounds = new LngLatBounds();
  shapes.forEach((feature) => bounds.extend(boundsOf(feature)));
  return bounds.isEmpty() ? new LngLatBounds([46, 39, 47.6, 40.4]) : bounds;
}

/** Brings a feature or a point into view, unless it is there already or lies off this map. */
export function reveal(map: MapLibreMap, target: Pick<AtlasFeature, 'geometry'> | Position): void {
  const bounds = boundsOf(target);
  const view = map.getBounds();
  const inView = view.contains(bounds.getSouthWest()) && view.contains(bounds.getNorthEast());
  if (inView || !overlap(bounds, widest)) return;
  map.fitBounds(bounds, {
    padding: 80,
    maxZoom: Math.max(map.getZoom(), 9.5),
    animate: !reducedMotion(),
  });
}

/** The bounds of a feature or of a [longitude, latitude] position. */
function boundsOf(target: Pick<AtlasFeature, 'geometry'> | Position): LngLatBounds {
  const bounds = new LngLatBounds();
  const extend = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') bounds.extend(value as [number, number]);
    else value.forEach(extend);
  };
  if (!('geometry' in target)) extend(target);
  else if ('coordinates' in target.geometry) extend(target.geometry.coordinates);
  return bounds;
}

function overlap(a: LngLatBounds, b: LngLatBounds): boolean {
  return (
    a.getWest() <= b.getEast() &&
    b.getWest() <= a.getEast() &&
    a.getSouth() <= b.getNorth() &&
    b.getSouth() <= a.getNorth()
  );
}

function isShape({ geometry }: AtlasFeature): boolean {
  return geometry.type !== 'Point';
}
