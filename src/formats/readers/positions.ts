/** The positions of features that nobody has checked yet. */
import type { RawFeature } from './raw-file';

type Ordinates = readonly number[];

/** Every position inside a geometry, however it is nested; what is none is passed over. */
export function positionsIn(feature: unknown, most: number): Ordinates[] {
  const found: Ordinates[] = [];
  const waiting: unknown[] = [(feature as { geometry?: unknown } | null)?.geometry];
  while (waiting.length > 0 && found.length < most) {
    const next = waiting.pop();
    if (isPosition(next)) found.push(next);
    else if (Array.isArray(next)) for (const part of next as unknown[]) waiting.push(part);
    else if (typeof next === 'object' && next !== null) {
      const { coordinates, geometries } = next as Record<string, unknown>;
      waiting.push(coordinates, geometries);
    }
  }
  return found;
}

/** The same feature with each position replaced; nesting without end is left as it is. */
export function withPositions(
  { value, where }: RawFeature,
  move: (position: Ordinates) => Ordinates,
): RawFeature {
  const { geometry } = (value ?? {}) as { geometry?: unknown };
  return { value: { ...(value as object), geometry: moved(geometry, move, 0) }, where };
}

/** Collections four deep with polygons of many parts need 12. */
const deepest = 16;

function moved(part: unknown, move: (position: Ordinates) => Ordinates, depth: number): unknown {
  if (depth > deepest) return part;
  if (isPosition(part)) return move(part);
  if (Array.isArray(part)) return part.map((one) => moved(one, move, depth + 1));
  if (typeof part !== 'object' || part === null) return part;
  const { coordinates, geometries, ...rest } = part as Record<string, unknown>;
  return {
    ...rest,
    ...(coordinates !== undefined && { coordinates: moved(coordinates, move, depth + 1) }),
    ...(geometries !== undefined && { geometries: moved(geometries, move, depth + 1) }),
  };
}

function isPosition(value: unknown): value is Ordinates {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.every((ordinate) => typeof ordinate === 'number')
  );
}
