/** Coordinates in the other order: latitude where the longitude belongs. */
import type { Position } from 'geojson';
import { swappedInto, type StudyArea } from '../catalog/study-area';
import type { QuestionParts } from './question-parts';
import { readPositions } from './positions';
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

/** The parts of a question that may hold coordinates. */
const drawn = ['at', 'path', 'area', 'and'] as const;

/**
 * The question with the order of its coordinates changed, where all of them lie outside the study
 * area and inside it in the other order; null where no part of the question does.
 */
export function turnedParts(parts: QuestionParts, area: StudyArea): QuestionParts | null {
  const turned = drawn.flatMap((part) => {
    const positions = readPositions(parts[part] ?? '') ?? [];
    const swapped = positions.map((position) => swappedInto(position, area));
    const isTurned = swapped.length > 0 && !swapped.includes(null);
    return isTurned ? [[part, swapped.map(String).join(';')] as const] : [];
  });
  return turned.length === 0 ? null : { ...parts, ...Object.fromEntries(turned) };
}
