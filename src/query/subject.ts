import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

export type Lines = LineString | MultiLineString;
export type Areas = Polygon | MultiPolygon;
export type Shape = Point | Lines | Areas;

/** What a shape is, whether it is in one piece or in several. */
export type Form = 'point' | 'line' | 'area';

/** What a question is about: a feature of the atlas, or a geometry that was drawn or imported. */
export type Subject =
  | { readonly id: string }
  /** `accuracy` is a radius in metres; 0 where nothing is given. */
  | { readonly geometry: Shape; readonly accuracy?: number };

export function formOf({ type }: Pick<Shape, 'type'>): Form {
  if (type === 'Point') return 'point';
  return type.endsWith('LineString') ? 'line' : 'area';
}
