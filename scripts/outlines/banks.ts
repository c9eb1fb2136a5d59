/**
 * Where the border runs in wide water, the land of the country ends at its bank, but the districts
 * end at a straight line from where the border enters the water to where it leaves it.
 */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { edgeIn } from './edge';
import { polygonsOf, ringsOf } from './rings';

type Land = Feature<MultiPolygon | Polygon>;
/** If there are more vertices than this, it is not a bank but a way around something else. */
const longestBank = 60;

/**
 * Countries without the vertices of such banks, so that the edge of the districts is the border.
 */
export function withoutBanks(
  countries: readonly Land[],
  districts: readonly Feature<Polygon>[],
): Land[] {
  const edge = edgeIn(countries);
  const banks = new Set(ringsOf(edge.geometry).flatMap((ring) => banksOf(ring, districts)));
  const kept = (ring: Position[]) => {
    const open = ring.slice(0, -1).filter((at) => !banks.has(String(at)));
    return [...open, ...open.slice(0, 1)];
  };
  return countries.map((one) => {
    const coordinates = polygonsOf(one.geometry)
      .map((rings) => rings.map(kept).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0);
    return { ...one, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

/** The vertices of a ring that an edge of a district skips. */
function banksOf(ring: readonly Position[], districts: readonly Feature<Polygon>[]): string[] {
  const keys = ring.slice(0, -1).map(String);
  const indexes = new Map(keys.map((key, index) => [key, index]));
  return districts
    .flatMap(({ geometry }) => geometry.coordinates)
    .flatMap((line) =>
      line.slice(1).flatMap((end, index) => {
        const [a, b] = [indexes.get(String(line[index])), indexes.get(String(end))];
        if (a === undefined || b === undefined) return [];
        const [from, to] = a < b ? [a, b] : [b, a];
        const inner = keys.slice(from + 1, to);
        const outer = [...keys.slice(to + 1), ...keys.slice(0, from)];
        const bank = inner.length <= outer.length ? inner : outer;
        return bank.length <= longestBank ? bank : [];
      }),
    );
}
