import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

export type Lines = LineString | MultiLineString;
export type Areas = Polygon | MultiPolygon;
export type Shape = Point | Lines | Areas;

/** What a shape is, whether it has one part or several. */
export type ShapeKind = 'point' | 'line' | 'area';

/** The subject of a question: a feature of the atlas, or a drawn or imported geometry. */
export type Subject =
  | { readonly id: string }
  /** `accuracy` is a radius in metres; 0 where nothing is given. */
  | { readonly geometry: Shape; readonly accuracy?: number };

export function shapeKindOf({ type }: Pick<Shape, 'type'>): ShapeKind {
  if (type === 'Point') return 'point';
  return type.endsWith('LineString') ? 'line' : 'area';
}

/** Whether a geometry has an inside. */
export function isPolygon(geometry: Geometry): geometry is Areas {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
