/** Squares of the military grid (MGRS), as army maps and satellite receivers write positions. */
import type { Position } from 'geojson';
import { forward, inverse } from 'mgrs';
import { asGridReference } from './grid-reference';

/** The middle of a square, with the metres from there to its corners. */
export interface GridSquare {
  readonly at: Position;
  readonly accuracy: number;
}

/** Zone, band, two letters, figures for east and north: "38S PK 499 025", "38SPK499025". */
const whole = /^(\d{1,2})\s?([C-HJ-NP-X])\s?([A-HJ-NP-Z][A-HJ-NP-V])\s?(\d+)(?:\s(\d+))?$/;
/** Of 10 km to 1 m. A square of 100 km, without figures, is no place. */
const mostFigures = 5;

/**
 * Null for anything else, and for a square that lies outside the zone and the band that it names:
 * one letter is wrong there, and nobody knows which.
 */
export function readGridSquare(text: string): GridSquare | null {
  const [, zone = '', band = '', letters = '', first = '', second] =
    whole.exec(asGridReference(text)) ?? [];
  const figures = second === undefined ? first : `${first}${second}`;
  const each = figures.length / 2;
  const isEven = second === undefined ? figures.length % 2 === 0 : first.length === second.length;
  if (!isEven || each < 1 || each > mostFigures || Number(zone) < 1 || Number(zone) > 60)
    return null;
  const box = boxOf(`${zone}${band}${letters}${figures}`);
  if (!box || !touches(box, `${Number(zone)}${band}`)) return null;
  const [west, south, east, north] = box;
  const middle = [(west + east) / 2, (south + north) / 2];
  const metres = 10 ** (mostFigures - each);
  return {
    at: middle.map((degrees) => Number(degrees.toFixed(5))),
    accuracy: Math.max(1, Math.round(metres * Math.SQRT1_2)),
  };
}

/** West, south, east and north. */
type Box = readonly [number, number, number, number];

function boxOf(reference: string): Box | null {
  try {
    const box = inverse(reference);
    return box.every(Number.isFinite) ? box : null;
  } catch {
    // Letters that the zone does not have.
    return null;
  }
}

/** Whether a part of the box lies in a zone and band; squares at their edge are cut by it. */
function touches([west, south, east, north]: Box, zoneAndBand: string): boolean {
  const middle = [(west + east) / 2, (south + north) / 2];
  const corners = [west, east].flatMap((lon) => [south, north].map((lat) => [lon, lat]));
  return [middle, ...corners].some(
    ([lon = NaN, lat = NaN]) => /^\d+[A-Z]/.exec(forward([lon, lat], 1))?.[0] === zoneAndBand,
  );
}
