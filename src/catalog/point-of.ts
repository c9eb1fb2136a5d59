import type { Position } from 'geojson';
import type { AtlasFeature } from './types';

/** The position of a feature, [longitude, latitude]: its point, or the point of its label. */
export function pointOf({ geometry, properties }: AtlasFeature): Position | null {
  return geometry.type === 'Point' ? geometry.coordinates : (properties.label ?? null);
}
