import type { Position } from 'geojson';
import { unproject } from './plane';

/** The [longitude, latitude] position of the picture under a pointer; none for a key. */
export function pointUnder(event: MouseEvent): Position | undefined {
  const picture = (event.target as Element).closest('.picture');
  const plane = picture?.querySelector<SVGGElement>('.plane');
  const matrix = plane?.getScreenCTM()?.inverse();
  if (!matrix || event.detail === 0) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return unproject(x, y);
}
