import type { AtlasFeature, Catalog } from '../catalog/types';
import type { Refusal } from './answer';
import { drawingTrouble } from './drawing-trouble';
import type { Shape, Subject } from './subject';

/** The start of a question. `G` is the geometry that the question needs. */
export interface Origin<G extends Shape = Shape> {
  readonly geometry: G;
  /** Radius in metres that is expected to hold its true place. */
  readonly accuracy: number;
  /** Null for a drawn or imported geometry. */
  readonly feature: AtlasFeature | null;
}

/** The feature or drawing that a question names. */
export function originOf(
  catalog: Pick<Catalog, 'featureById'>,
  subject: Subject,
): Origin | Refusal {
  if ('geometry' in subject) {
    const { geometry, accuracy = 0 } = subject;
    const trouble = drawingTrouble(geometry);
    return trouble ? { refused: trouble, what: '' } : { geometry, accuracy, feature: null };
  }
  const feature = catalog.featureById[subject.id];
  if (!feature) return { refused: 'unknown-id', what: subject.id };
  const { geometry, properties } = feature;
  return { geometry: geometry as Shape, accuracy: properties.accuracy, feature };
}

/** [longitude, latitude] of a point feature; NaN for anything else. */
export function ordinates({ geometry }: AtlasFeature): [number, number] {
  const [lon = NaN, lat = NaN] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lon, lat];
}
