/**
 * Who held a place or a point on a day, according to whom. A statement about a unit is shown for
 * the places in it, as a statement about the unit; one about an unnamed part of the unit says
 * nothing of a place in it.
 */
import type { Point, Position } from 'geojson';
import { conflict, controlOf, controlOn, subjectOf } from '../catalog/statements';
import type { AtlasFeature, Catalog, Citation, Control } from '../catalog/types';
import { containing } from './containing';
import { distanceKm } from './distance';

export type Agreement = 'agree' | 'differ' | 'unknown';

export interface ControlStatement {
  readonly record: Control;
  /** The sides of its sources, each once, in the order of the alphabet. */
  readonly sides: readonly Citation['side'][];
}

export interface ControlAnswer {
  /** What the statements are about: the place itself, or the unit around it; null is nothing. */
  readonly subject: AtlasFeature | null;
  /** Whether the statements are about the unit around the place, not about the place. */
  readonly around: boolean;
  readonly statements: readonly ControlStatement[];
  readonly agreement: Agreement;
  /** When the earliest dated record of what was asked about begins; null where there is none. */
  readonly earliest: string | null;
}

/** Whose record answers for a place or point. */
export interface ControlSubject {
  readonly subject: AtlasFeature | null;
  /** Whether the subject is only the unit around what was asked about. */
  readonly around: boolean;
  /** The unit around a place with a record of its own: it answers for days without one. */
  readonly unit?: AtlasFeature | null;
}

/** What the record says of a place or of a [longitude, latitude] position on a day. */
export function controlAnswer(
  catalog: Catalog,
  of: AtlasFeature | Position,
  day: string,
): ControlAnswer {
  return answerAbout(catalog, subjectOfControl(catalog, of), day);
}

/** The same where the subject is found already: cheap enough to follow a hand on the slider. */
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
  const statements = records.map((record) => ({ record, sides: sidesOf(catalog, record) }));
  const isDated = around && records.length > 0;
  return {
    subject,
    around,
    statements,
    agreement: agreementOf(records, around),
    earliest: isDated ? null : earliest,
  };
}

/** The feature whose record answers for a place or point, and whether it is only around it. */
export function subjectOfControl(catalog: Catalog, of: AtlasFeature | Position): ControlSubject {
  const own = 'geometry' in of ? ownSubject(catalog, of) : settlementAt(catalog, of);
  const unit = unitAround(catalog, own ?? of);
  if (own) return { subject: own, around: false, unit };
  return { subject: unit, around: unit !== null };
}

function unitAround(catalog: Catalog, of: AtlasFeature | Position): AtlasFeature | null {
  const isPosition = !('geometry' in of);
  if (!isPosition && of.geometry.type !== 'Point') return null;
  const at = isPosition ? of : (of.geometry as Point).coordinates;
  const units = containing(catalog, at).filter(
    ({ feature }) => feature.properties.layer === 'districts',
  );
  return units[0]?.feature ?? null;
}

/** Whether records agree; those about a part of the unit around a place say nothing of the place. */
export function agreementOf(records: readonly Control[], around = false): Agreement {
  const telling = records.filter(({ holder, share }) => holder !== 'unknown' && !(around && share));
  if (telling.length === 0) return 'unknown';
  return telling.some((a) => telling.some((b) => conflict(a, b))) ? 'differ' : 'agree';
}

/** Whether a statement is contradicted by another of the same answer. */
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

export function sidesOf(catalog: Catalog, { citations }: Control): readonly Citation['side'][] {
  const sides = citations.map((id) => catalog.citationById[id]?.side);
  return [...new Set(sides.filter((side) => side !== undefined))].sort();
}

/** A position of the peacekeepers is asked about as the place that it is named after. */
function ownSubject(catalog: Catalog, feature: AtlasFeature): AtlasFeature | null {
  const { layer, place } = feature.properties;
  const named = layer === 'posts' && place ? catalog.featureById[place] : feature;
  return named && hasRecord(catalog, named) ? named : null;
}

/** The settlement with a record of its own that a point belongs to, as exactly as it is known. */
function settlementAt(catalog: Catalog, at: Position): AtlasFeature | null {
  const near = catalog.features.flatMap((feature) => {
    const { geometry, properties } = feature;
    if (properties.layer !== 'places' || geometry.type !== 'Point') return [];
    if (!hasRecord(catalog, feature)) return [];
    const km = distanceKm(at, geometry.coordinates);
    return km * 1000 <= properties.accuracy ? [{ feature, km }] : [];
  });
  return near.toSorted((a, b) => a.km - b.km)[0]?.feature ?? null;
}

function hasRecord(catalog: Catalog, feature: AtlasFeature): boolean {
  return catalog.control.some(({ of }) => of === subjectOf(feature));
}
