/** Lakes and reservoirs, generalised for a range of scales. */
import type { Feature, Polygon, Position } from 'geojson';
import type { Range } from '../../src/catalog/outlines';
import { toPlane } from '../districts/plane';
import { fineness, positionIn } from './ranges';
import { areaOf, generalised } from './smooth';

/** The waters that are large enough to be seen, with the islands that are. */
export function waterFor(lakes: readonly Feature<Polygon>[], range: Range): Feature<Polygon>[] {
  const { shore, water, island } = fineness[range];
  const area = (ring: readonly Position[]) => Math.abs(areaOf(ring.map(toPlane)));
  return lakes.flatMap((lake) => {
    const [outer = [], ...holes] = lake.geometry.coordinates;
    if (area(outer) < water) return [];
    const rings = [outer, ...holes.filter((hole) => area(hole) >= island)];
    const coordinates = rings.map((ring) =>
      generalised(ring.map(toPlane), shore).map(positionIn(range)),
    );
    return [{ ...lake, geometry: { type: 'Polygon', coordinates } }];
  });
}
