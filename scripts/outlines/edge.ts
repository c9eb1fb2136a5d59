import type { Feature } from 'geojson';
import { region } from '../districts/region';

/** The country whose border is the outer edge of the districts. Throws where there is none. */
export function edgeIn<Land extends Feature>(countries: readonly Land[]): Land {
  const edge = countries.find(({ id }) => id === region.edge);
  if (!edge) throw new Error(`The background has no ${region.edge}`);
  return edge;
}
