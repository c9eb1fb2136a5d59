/**
 * A layer that somebody else's page gives to an embedded map: GeoJSON (RFC 7946), of which shapes
 * and names are taken and nothing else. Positions are [longitude, latitude] in WGS84 degrees.
 */
import type { Feature, Geometry } from 'geojson';
import { inspectPositions, depths } from '../catalog/geojson-positions';
import type { DataProblem } from '../catalog/problems';

export interface GuestFeature {
  readonly name: string;
  readonly geometry: Geometry;
}

export type GuestLayer = readonly GuestFeature[];

/** More would make a map in a page slow, and its list useless. */
export const mostGuests = 2_000;
/** A name is a line of a list. */
const longestName = 120;

/**
 * The features of a GeoJSON value; null where it is none, is empty, has more than `mostGuests`, or
 * where a shape of it cannot be drawn.
 */
export function readGuestLayer(value: unknown): GuestLayer | null {
  const features = featuresIn(value);
  if (!features || features.length === 0 || features.length > mostGuests) return null;
  const read = features.map(guestsIn);
  const known = read.filter((one) => one !== null).flat();
  return read.includes(null) || known.length === 0 ? null : known;
}

function featuresIn(value: unknown): readonly unknown[] | null {
  const { type, features } = (value ?? {}) as Record<string, unknown>;
  if (type === 'FeatureCollection') return Array.isArray(features) ? features : null;
  if (type === 'Feature') return [value];
  return typeof type === 'string' && (depths.has(type) || type === 'GeometryCollection')
    ? [{ type: 'Feature', geometry: value }]
    : null;
}

/** A feature without a place has nothing to draw and is left out. */
function guestsIn(feature: unknown): GuestLayer | null {
  const { type, geometry, properties } = (feature ?? {}) as Partial<Feature>;
  if (type !== 'Feature') return null;
  if (geometry === null || geometry === undefined) return [];
  const parts = geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
  if (!Array.isArray(parts) || !parts.every(isDrawable)) return null;
  return parts.map((part) => ({ name: nameIn(properties), geometry: bare(part) }));
}

function isDrawable(geometry: unknown): geometry is Exclude<Geometry, { geometries: unknown }> {
  const { type = '', coordinates } = (geometry ?? {}) as { type?: string; coordinates?: unknown };
  if (!depths.has(type)) return false;
  const problems: DataProblem[] = [];
  const task = { value: geometry, path: [], feature: null };
  inspectPositions('', task, { type, coordinates, rules: 'standard', problems });
  return problems.length === 0;
}

/** Without the members that the standard does not know. */
function bare({ type, coordinates }: Exclude<Geometry, { geometries: unknown }>): Geometry {
  return { type, coordinates } as Geometry;
}

function nameIn(properties: unknown): string {
  const { name, title } = (properties ?? {}) as Record<string, unknown>;
  const text = [name, title].find((one) => typeof one === 'string') as string | undefined;
  return (text ?? '').trim().slice(0, longestName);
}
