import { drawnParts } from '../../query/drawing-parts';
import type { Tool } from '../../query/drawing-tools';
import type { QuestionParts } from '../../query/question-parts';
import type { Shape } from '../../query/subject';
import { typedPosition } from '../../search/typed-position';

/** What typed coordinates draw, or the line that cannot be read. */
export type TypedShape =
  { readonly tool: Tool; readonly parts: QuestionParts } | { readonly unread: string };

/**
 * A position a line: one is a point, more are a line, and an area where the last is the first
 * again. Such coordinates are taken as exact to a metre, unless they are squares of a grid.
 */
export function typedShape(text: string): TypedShape {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const positions = lines.map(typedPosition);
  const known = positions.flatMap((position) => (position ? [position.at] : []));
  if (known.length < Math.max(1, positions.length))
    return { unread: lines[positions.indexOf(null)] ?? '' };
  const accuracy = Math.max(...positions.map((position) => position?.accuracy ?? 1));
  const [first = []] = known;
  const isClosed = known.length > 3 && String(first) === String(known.at(-1));
  const shape: Shape =
    known.length === 1
      ? { type: 'Point', coordinates: first }
      : isClosed
        ? { type: 'Polygon', coordinates: [known] }
        : { type: 'LineString', coordinates: known };
  const tool = known.length === 1 ? 'point' : isClosed ? 'area' : 'line';
  return { tool, parts: drawnParts(shape, accuracy) };
}
