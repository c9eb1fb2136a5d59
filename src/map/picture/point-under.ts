import type { Position } from 'geojson';
import type { Catalog } from '../../catalog/types';
import { planeOf } from './plane';

/** The [longitude, latitude] position of the picture under a pointer; undefined for a key press. */
export function pointUnder(event: MouseEvent, catalog: Catalog): Position | undefined {
  const picture = event.target instanceof Element ? event.target.closest('.picture') : null;
  const drawing = picture?.querySelector<SVGGElement>('.plane');
  const matrix = drawing?.getScreenCTM()?.inverse();
  if (!matrix || event.detail === 0) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return planeOf(catalog).unproject(x, y);
}
