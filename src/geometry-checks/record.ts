/** Where the record of a place says that it lies, in the form that the checks need. */
import type { Position } from 'geojson';
import type { Sections } from '../catalog/types';
import type { Areas } from '../query/subject';

/** One of the units of `districts.geojson`. */
export interface Unit {
  readonly id: string;
  /** The name that records of places use: "Lachin district". */
  readonly name: string;
  readonly country: string;
  readonly area: Areas;
  /**
   * Shorter names that records of places may use for it, and former districts that became part of
   * it.
   */
  readonly names: readonly string[];
}

/** A place or position, with its point in its file. */
export interface Located {
  readonly file: string;
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly at: Position;
  /** Radius in km that is expected to hold the true position. */
  readonly accuracyKm: number;
  readonly district: string | null;
  readonly country: string | null;
  readonly lake: string | null | undefined;
}

export function unitsOf({
  districts: { features },
  atlas: { divided },
}: Pick<Sections, 'districts' | 'atlas'>): readonly Unit[] {
  return features.map(({ id, geometry, properties }) => {
    const name = properties.district ?? id;
    const own = name.replace(/ (district|city)$/, '');
    const former = Object.keys(divided).filter((whole) => divided[whole]?.includes(own));
    const names = [own, ...former];
    return { id, name, names, country: properties.country, area: geometry };
  });
}

/**
 * The units that a record names: "Lachin/Qubadli districts (AZ)" names two, "Barda district (AZ)"
 * none of ours. Text in brackets is ignored.
 */
export function unitsNamed(district: string | null, units: readonly Unit[]): readonly Unit[] {
  const words = (district ?? '').replace(/\([^)]*\)/g, '').split(/[/,]/);
  const wanted = words.map((word) => word.replace(/\b(districts?|city)\b/g, '').trim());
  return units.filter(({ names }) => names.some((name) => wanted.includes(name)));
}
