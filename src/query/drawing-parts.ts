/** Turns a drawing into parts of a question, and computes its figures while it is drawn. */
import type { Position } from 'geojson';
import { polygonKm2 } from './area';
import type { Tool } from './drawing-tools';
import { kinds } from './kinds';
import type { KindOfQuestion } from './kinds/kind';
import { lengthKm } from './length';
import type { QuestionParts } from './question-parts';
import { tidy } from './question-of-parts';
import type { Shape } from './subject';

/** The questions that can be asked about each drawing, the usual one first. */
export function kindsFor(tool: Tool): readonly KindOfQuestion[] {
  const place = (kind: KindOfQuestion) => kind.tools[tool] ?? Infinity;
  return kinds
    .filter((kind: KindOfQuestion) => kind.tools[tool] !== undefined)
    .toSorted((a, b) => place(a) - place(b));
}

/** A question about a drawing: the open one, if it can be asked about it as it is. */
export function withDrawing(
  open: QuestionParts,
  tool: Tool,
  drawing: QuestionParts,
): QuestionParts {
  const offered = kindsFor(tool);
  const kept = offered.find((kind) => kind.id === open.ask && isComplete(kind, open));
  const { id = '', usual } = kept ?? offered[0] ?? {};
  const { and, km, count, layer, on } = open;
  const filled = { and, km: km ?? usual?.km, count: count ?? usual?.count, layer, on };
  return tidy({ ...filled, ask: id, ...drawing });
}

/** Whether every part is given or has a default. A distance lacks one: it needs its other end. */
function isComplete({ parts, usual }: KindOfQuestion, open: QuestionParts): boolean {
  return parts.every((part) => part === 'layer' || (open[part] ?? usual[part]) !== undefined);
}

/** A drawing as parts of a question; `accuracy` in metres is the radius of what a hand can hit. */
export function drawnParts(shape: Shape, accuracy: number): QuestionParts {
  const metres = { accuracy: String(Math.max(1, Math.round(accuracy))) };
  if (shape.type === 'Point') return { at: text([shape.coordinates]), ...metres };
  if (shape.type === 'LineString') return { path: text(shape.coordinates), ...metres };
  const [ring = []] = shape.type === 'Polygon' ? shape.coordinates : [];
  return { area: text(ring.slice(0, -1)), ...metres };
}

/** A circle as its centre and radius; without a radius, the question's own is used. */
export function circleParts(centre: Position, km: number, accuracy: number): QuestionParts {
  const point: Shape = { type: 'Point', coordinates: centre };
  const radius = Number(km.toFixed(3));
  return { ...drawnParts(point, accuracy), ...(radius > 0 && { km: String(radius) }) };
}

export interface Figures {
  readonly km: number;
  /** For an area; `km` is then the length of its boundary. */
  readonly km2?: number;
  /** How far the length of a line, or the area, may be off. */
  readonly off: number;
}

/** Length, area and perimeter; null while there is nothing to measure. */
export function figuresOf(shape: Shape, accuracy: number): Figures | null {
  if (shape.type === 'Point') return null;
  const km = lengthKm(shape);
  if (km === 0) return null;
  if (shape.type === 'LineString' || shape.type === 'MultiLineString')
    return { km, off: (2 * accuracy) / 1000 };
  return { km, km2: polygonKm2(shape), off: (km * accuracy) / 1000 };
}

/** Five decimals of a degree, about a metre. */
function text(positions: readonly Position[]): string {
  return positions
    .map((position) => position.map((value) => Number(value.toFixed(5))).join(','))
    .join(';');
}
