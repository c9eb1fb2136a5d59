/** A position as somebody types it: coordinates, the address of a map or a square of a grid. */
import type { Position } from 'geojson';
import { datesTyped } from '../chronology/typed-date';
import { parseCoordinates } from './coordinates';
import { readGridSquare } from './grid-square';

/** [longitude, latitude] in degrees. */
export interface TypedPosition {
  readonly at: Position;
  /** Metres by which it may be off, where the writing itself says so. */
  readonly accuracy?: number;
}

export function typedPosition(text: string): TypedPosition | null {
  const at = parseCoordinates(text);
  if (at) return { at };
  // "5 Mar 2020" would also be a square in the Pacific.
  return datesTyped(text).length > 0 ? null : readGridSquare(text);
}
