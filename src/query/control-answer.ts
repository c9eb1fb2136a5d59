/**
 * Who held a place or a point on a day, and by which sources. A statement about a unit counts for
 * the places in it, and is shown as a statement about the unit; one about an unnamed part of the
 * unit says nothing of a place in it.
 */
import type { Point, Position } from 'geojson';
import { isPinned } from '../catalog/layers';
import { conflict, controlOf, controlOn, subjectOf } from '../catalog/statements';
import type { AtlasFeature, Catalog, Citation, Control } from '../catalog/types';
import { polygonsContaining } from './containing';
import { distanceKm } from './shortest-line';

export type Agreement = 'agree' | 'differ' | 'unknown';

export interface ControlStatement {
  readonly record: Control;
  /** The sides of its sources, each once, in alphabetical order. */
  readonly sides: readonly Citation['side'][];
}

export interface ControlAnswer {
  /**
   * The feature of the statements: the place itself, or the unit around it; null if there is none.
   */
  readonly subject: AtlasFeature | null;
  /** Whether the statements are about the unit around the place instead of the place. */
  readonly around: boolean;
  readonly statements: readonly ControlStatement[];
  readonly agreement: Agreement;
  /** The first day of the earliest dated record of the subject; null if there is none. */
  readonly earliest: string | null;
}

/** Whose record answers for a place or a point. */
export interface ControlSubject {
  readonly subject: AtlasFeature | null;
  /** Whether the subject is only the unit around the place or point. */
  readonly around: boolean;
  /** The unit around a place with a record of its own; it answers for days without one. */
  readonly unit?: AtlasFeature | null;
}

/** What the record says of a place or a [longitude, latitude] position on a day. */
export function controlAnswer(
  catalog: Catalog,
  of: AtlasFeature | Position,
  day: string,
): ControlAnswer {
  return answerAbout(catalog, subjectOfControl(catalog, of), day);
}

/** The same for a subject found before: fast enough to follow the handle of the date track. */
export function answerAbout(
  catalog: Catalog,
  { subject, around, unit = null }: ControlSubject,
  day: string,
): ControlAnswer {
  const records = subject ? controlOn(catalog, subject, day) : [];
  const earliest = earliestOf(catalog, subject);
  if (records.length === 0 && unit) {
    const ofUnit = answerAbout(catalog, { subject: unit, around: true }, day);
    if (ofUnit.statements.length > 0) return { ...ofUnit, earliest };
  }
  const statements = records.map((record) => ({ record, sides: sourceSides(catalog, record) }));
  const isDated = around && records.length > 0;
  return {
    subject,
    around,
    statements,
    agreement: agreementOf(records, around),
    earliest: isDated ? null : earliest,
  };
}

/** The feature whose record answers for a place or a point, and whether it only lies around it. */
export function subjectOfControl(catalog: Catalog, of: AtlasFeature | Position): ControlSubject {
  const own = 'geometry' in of ? ownSubject(catalog, of) : settlementAt(catalog, of);
  const unit = unitAround(catalog, own ?? of);
  if (own) return { subject: own, around: false, unit };
  return { subject: unit, around: unit !== null };
}

/** A region or a country lies in no unit, although the point of its name does. */
function unitAround(catalog: Catalog, of: AtlasFeature | Position): AtlasFeature | null {
  const isPosition = !('geometry' in of);
  if (!isPosition && (of.geometry.type !== 'Point' || !isPinned(of))) return null;
  const at = isPosition ? of : (of.geometry as Point).coordinates;
  const units = polygonsContaining(catalog, at).filter(
    ({ feature }) => feature.properties.layer === 'districts',
  );
  return units[0]?.feature ?? null;
}

/**
 * Whether records agree. Those about a part of the unit around a place say nothing of the place.
 */
export function agreementOf(records: readonly Control[], around = false): Agreement {
  const telling = records.filter(({ holder, share }) => holder !== 'unknown' && !(around && share));
  if (telling.length === 0) return 'unknown';
  return telling.some((a) => telling.some((b) => conflict(a, b))) ? 'differ' : 'agree';
}

/** Whether another statement of the same answer contradicts it. */
export function isContested(
  { record }: ControlStatement,
  statements: readonly ControlStatement[],
): boolean {
  return statements.some((other) => conflict(record, other.record));
}

function earliestOf(catalog: Catalog, subject: AtlasFeature | null): string | null {
  const records = subject ? controlOf(catalog, subject) : [];
  return records.find(({ from }) => from !== null)?.from ?? null;
}

export function sourceSides(catalog: Catalog, { citations }: Control): readonly Citation['side'][] {
  const sides = citations.map((id) => catalog.citationById[id]?.side);
  return [...new Set(sides.filter((side) => side !== undefined))].sort();
}

/** A peacekeeper position stands for the place that it is named after. */
function ownSubject(catalog: Catalog, feature: AtlasFeature): AtlasFeature | null {
  const { layer, place } = feature.properties;
  const named = layer === 'posts' && place ? catalog.featureById[place] : feature;
  return named && hasRecord(catalog, named) ? named : null;
}

/** A degree of latitude is shortest at the equator: 110,574 m. */
const leastMetresPerDegree = 110_500;

/** The settlement with a record of its own to which a point belongs, within its accuracy. */
function settlementAt(catalog: Catalog, at: Position): AtlasFeature | null {
  const near = catalog.features.flatMap((feature) => {
    const { geometry, properties } = feature;
    if (properties.layer !== 'places' || geometry.type !== 'Point') return [];
    const { coordinates } = geometry;
    // Nearly all are ruled out by their latitude alone, without a distance on the ellipsoid.
    const north = Math.abs((coordinates[1] ?? NaN) - (at[1] ?? NaN));
    if (north * leastMetresPerDegree > properties.accuracy) return [];
    const km = distanceKm(at, coordinates);
    const isIn = km * 1000 <= properties.accuracy && hasRecord(catalog, feature);
    return isIn ? [{ feature, km }] : [];
  });
  return near.toSorted((a, b) => a.km - b.km)[0]?.feature ?? null;
}

function hasRecord(catalog: Catalog, feature: AtlasFeature): boolean {
  return catalog.control.some(({ of }) => of === subjectOf(feature));
}
