import type { Position } from 'geojson';
import type { Refusal } from './answer';
import { lengthKm } from './length';
import type { Shape } from './subject';
import { linesOrRings } from './segments';
import { invalidityOf } from './validity';

/** The Web Mercator map ends here, so nothing can be drawn beyond. */
const mapEndsAt = 85.06;

/**
 * Why no question can be asked about a drawn or imported geometry; null if there is no reason. Its
 * form (closed rings, finite ordinates) is checked by the GeoJSON gate.
 */
export function drawingTrouble(geometry: Shape): Refusal['refused'] | null {
  if (geometry.type === 'Point') return null;
  const parts = linesOrRings(geometry);
  if (parts.every((part) => part.length < 2)) return 'no-extent';
  if (parts.some((part) => part.some(([, lat = NaN]) => !(Math.abs(lat) <= mapEndsAt))))
    return 'pole';
  const jumps = parts.some((part) =>
    part.some(([lon = NaN], i) => Math.abs(lon - (part[i - 1]?.[0] ?? lon)) > 180),
  );
  if (jumps) return 'antimeridian';
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString')
    return lengthKm(geometry) > 0 ? null : 'no-extent';
  if (parts.every(isOnOneLine)) return 'no-extent';
  return invalidityOf(geometry)?.flaw ?? null;
}

/** Whether all positions of a ring are on one straight line in degrees. */
function isOnOneLine(ring: readonly Position[]): boolean {
  const [[x0 = NaN, y0 = NaN] = []] = ring;
  const [x1 = NaN, y1 = NaN] = ring.find(([x, y]) => x !== x0 || y !== y0) ?? [];
  return !ring.some(
    ([x = NaN, y = NaN]) => Math.abs((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) > 0,
  );
}
