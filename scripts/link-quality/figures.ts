/** How well what was found agrees with what was annotated. */
import type { GoldSpan } from './gold';

export interface Agreement {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The shares of a count; 0 where there is nothing to share. */
export function agreement(counted: {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}): Agreement {
  const { gold, found, right } = counted;
  const precision = share(right, found);
  const recall = share(right, gold);
  return { gold, found, right, precision, recall, f1: share(2 * right, gold + found) };
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function overlap(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
