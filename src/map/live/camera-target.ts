import type { Position } from 'geojson';
import { layerOf } from '../../catalog/layers';
import type { AtlasFeature } from '../../catalog/types';
import type { AppState } from '../../state/app-state.svelte';
import type { Reader } from '../../state/reader.svelte';
import type { MapParameters } from '../style/parameters';
import { extentOf } from './answer-extent';

/** What the camera has in view: something with a geometry, or a [longitude, latitude] position. */
export type CameraTarget = Pick<AtlasFeature, 'geometry'> | Position;

/**
 * What the reader chose, asked or reads; an article that was just opened is shown with all its
 * places. Null where nothing calls for the camera.
 */
export function cameraTarget(
  { selected, catalog }: AppState,
  { target, arrival }: Reader,
  { point, reply }: MapParameters,
  chosen: CameraTarget | null,
): CameraTarget | null {
  if (isDrawn(selected)) return selected;
  if (chosen) return chosen;
  if (point) return point;
  const extent = reply && extentOf(catalog, reply);
  const named = isDrawn(target?.feature) ? target.feature : target?.at;
  return extent ?? named ?? (arrival.extent && { geometry: arrival.extent });
}

export function isDrawn(feature: AtlasFeature | null | undefined): feature is AtlasFeature {
  return feature !== null && feature !== undefined && layerOf(feature) !== null;
}
