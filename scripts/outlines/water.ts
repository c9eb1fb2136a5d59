/** Lakes and reservoirs, generalised for a range of scales. */
import type { Feature, Polygon, Position } from 'geojson';
import type { Range } from '../../src/catalog/outlines';
import { toPlane } from '../districts/plane';
import { fineness, isClose, positionIn, smallestIsland } from './ranges';
import { areaOf, generalised } from './smooth';

/** The waters that are large enough to be visible, with their visible islands. */
export function waterFor(lakes: readonly Feature<Polygon>[], range: Range): Feature<Polygon>[] {
  const area = (ring: readonly Position[]) => Math.abs(areaOf(ring.map(toPlane)));
  return lakes.flatMap((lake) => {
    const [outer = [], ...holes] = lake.geometry.coordinates;
    if (area(outer) < fineness[range].water) return [];
    const own = isClose(outer.map(toPlane)) ? range : 'far';
    const rings = [outer, ...holes.filter((hole) => area(hole) >= smallestIsland)];
    const coordinates = rings.map((ring) =>
      generalised(ring.map(toPlane), fineness[own].shore).map(positionIn('near')),
    );
    return [{ ...lake, geometry: { type: 'Polygon', coordinates } }];
  });
}
