import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { FeatureLayer } from '../catalog/types';

export type Lines = LineString | MultiLineString;
export type Areas = Polygon | MultiPolygon;
export type Shape = Point | Lines | Areas;

/** The study area is 690 km across: a wider circle asks for everything. */
export const mostKm = 1000;

/** What a question is about: a feature of the atlas, or a geometry that was drawn or imported. */
export type Subject =
  | { readonly id: string }
  /** `accuracy` is a radius in metres; 0 where nothing is given. */
  | { readonly geometry: Shape; readonly accuracy?: number };

interface About {
  readonly of: Subject;
  /** Only what existed on this day (`2022-08-27`). */
  readonly on?: string | undefined;
  readonly layer?: FeatureLayer | undefined;
}

/**
 * Every question the atlas answers. Questions and answers are plain data, so that they can be sent
 * to a worker and back.
 */
export type Question = About &
  (
    | { readonly kind: 'containing' | 'inside' | 'crossing' | 'overlap' | 'measure' }
    | { readonly kind: 'nearest'; readonly layer: FeatureLayer; readonly count: number }
    | { readonly kind: 'within' | 'along'; readonly km: number }
    | { readonly kind: 'between'; readonly and: Subject }
  );

export type QuestionKind = Question['kind'];
