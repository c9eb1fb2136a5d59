/** What the record of a place says of where it is, in the terms of the checks. */
import type { Position } from 'geojson';
import type { Sections } from '../catalog/types';
import type { Areas } from '../query/subject';

/** One of the twelve units of `districts.geojson`. */
export interface Unit {
  readonly id: string;
  /** As the records of places call it: "Lachin district". */
  readonly name: string;
  readonly country: string;
  readonly area: Areas;
}

/** A place or a position, with where its file says what. */
export interface Located {
  readonly file: string;
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly at: Position;
  /** Radius in km that is expected to hold it. */
  readonly accuracyKm: number;
  readonly district: string | null;
  readonly country: string | null;
  readonly lake: string | null | undefined;
}

/** Was divided between these two until December 2023, whose borders the map shows. */
const divided: Readonly<Record<string, readonly string[]>> = { Aghdara: ['Tartar', 'Kalbajar'] };

export function unitsOf({ features }: Sections['districts']): readonly Unit[] {
  return features.map(({ id, geometry, properties }) => ({
    id,
    name: properties.district ?? id,
    country: properties.country,
    area: geometry,
  }));
}

/**
 * The units that a record names: "Lachin/Qubadli districts (AZ)" names two, "Barda district (AZ)"
 * none of the twelve. What stands in brackets is not looked at.
 */
export function unitsNamed(district: string | null, units: readonly Unit[]): readonly Unit[] {
  const words = (district ?? '').replace(/\([^)]*\)/g, '').split(/[/,]/);
  const names = words
    .map((word) => word.replace(/\b(districts?|city)\b/g, '').trim())
    .flatMap((name) => divided[name] ?? [name]);
  return units.filter(({ name }) => names.includes(name.replace(/ (district|city)$/, '')));
}
