import type { Position } from 'geojson';

/** Reads positions from `46.41,39.51;46.55,39.64`, longitude first; null if one is invalid. */
export function readPositions(text: string): readonly Position[] | null {
  const positions = text.split(';').map((pair) => pair.split(',').map(ordinate));
  const isPosition = ([lon = NaN, lat = NaN, ...more]: Position) =>
    Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && more.length === 0;
  return positions.every(isPosition) ? positions : null;
}

function ordinate(text: string): number {
  return isNumber(text) ? Number(text) : NaN;
}

/** A number as one types it in any of the languages, with a point for a decimal comma: 0,5 -> 0.5. */
export function withPoint(text: string): string {
  return text.trim().replace(/^(\d*),(\d+)$/, '$1.$2');
}

export function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
