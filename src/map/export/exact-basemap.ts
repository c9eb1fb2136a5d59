/** The background of a saved picture: as exact as its scale needs, unlike that of the page. */
import type { Feature } from 'geojson';
import type { Catalog } from '../../catalog/types';
import { boxInView, type Camera, type Size } from '../live/camera-extent';
import { backgroundPaths, locatorPaths, type Basemap } from '../picture/basemap';
import { planeOf, unitsPerPixel, widened } from '../picture/plane';

/** Pixels by which a simplified line may be off, so that it is exact at three times the size. */
const roughness = 0.15;

export function exactBasemap(
  features: readonly Feature[],
  catalog: Catalog,
  camera: Camera,
  size: Size,
): Basemap {
  const plane = planeOf(catalog);
  const view = widened(plane.viewOf(boxInView(camera, size)), 0.1, 0.1);
  const off = roughness * unitsPerPixel(camera.zoom);
  const at = { zoom: camera.zoom, view, plane, tolerance: () => off };
  return { ...backgroundPaths(features, at), ...locatorPaths(features, catalog) };
}
