/** Coordinates in the other order: latitude where the longitude belongs. */
import type { Position } from 'geojson';
import { swappedInto, type StudyArea } from '../catalog/study-area';
import type { Shape } from './subject';

/**
 * The shape with the order of its coordinates changed, where each of its positions lies outside the
 * study area and inside it in the other order; else null.
 */
export function turnedInto(shape: Shape, area: StudyArea): Shape | null {
  let isTurned = true;
  const turn = (part: unknown): unknown => {
    if (!Array.isArray(part) || typeof part[0] !== 'number')
      return (part as readonly unknown[]).map(turn);
    const swapped = swappedInto(part as Position, area);
    isTurned &&= swapped !== null;
    return swapped ?? part;
  };
  const coordinates = turn(shape.coordinates);
  return isTurned ? ({ ...shape, coordinates } as Shape) : null;
}
