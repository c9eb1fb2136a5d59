/**
 * Who held a place or a point on a day, according to whom. A statement about a unit is shown for
 * the places in it, as a statement about the unit; one about an unnamed part of the unit says
 * nothing of a place in it.
 */
import type { Position } from 'geojson';
import { conflict, controlOn, subjectOf } from '../catalog/statements';
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
  { subject, around }: Pick<ControlAnswer, 'subject' | 'around'>,
  day: string,
): ControlAnswer {
  const records = subject ? controlOn(catalog, subject, day) : [];
  const statements = records.map((record) => ({ record, sides: sidesOf(catalog, record) }));
  return { subject, around, statements, agreement: agreementOf(records, around) };
}

/** The feature whose record answers for a place or point, and whether it is only around it. */
export function subjectOfControl(
  catalog: Catalog,
  of: AtlasFeature | Position,
): Pick<ControlAnswer, 'subject' | 'around'> {
  const own = 'geometry' in of ? ownSubject(catalog, of) : settlementAt(catalog, of);
  if (own) return { subject: own, around: false };
  const at = !('geometry' in of)
    ? of
    : of.geometry.type === 'Point'
      ? of.geometry.coordinates
      : null;
  const unit = at
    ? containing(catalog, at).find(({ feature }) => feature.properties.layer === 'districts')
    : undefined;
  return { subject: unit?.feature ?? null, around: unit !== undefined };
}

/** Whether records agree; those about a part of the unit around a place say nothing of the place. */
export function agreementOf(records: readonly Control[], around = false): Agreement {
  const telling = records.filter(({ holder, share }) => holder !== 'unknown' && !(around && share));
  if (telling.length === 0) return 'unknown';
  return telling.some((a) => telling.some((b) => conflict(a, b))) ? 'differ' : 'agree';
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
