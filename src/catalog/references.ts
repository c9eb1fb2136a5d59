/**
 * Checks that what a record refers to exists and is named once, and that the record does not end
 * before it begins.
 */
import { isOrdered } from '../chronology/dates';
import { fault, type Fault } from './faults';
import type { Extent } from './layer-schema';
import { problem, type Path, type Problem } from './problems';

/** A place in the files. */
export interface Spot {
  readonly file: string;
  readonly path: Path;
  readonly feature: string;
}

export interface KnownIds {
  readonly features: ReadonlySet<string>;
  readonly citations: ReadonlySet<string>;
}

type Target = Extract<Fault, { code: 'unknown-reference' }>['args']['to'];

export function checkReference(
  known: ReadonlySet<string>,
  to: Target,
  id: string,
  { file, path, feature }: Spot,
): Problem[] {
  return known.has(id)
    ? []
    : [problem(file, path, id, fault('unknown-reference', { to }), feature)];
}

export function checkReferences(
  known: ReadonlySet<string>,
  to: Target,
  ids: readonly string[],
  at: Spot,
): Problem[] {
  return ids.flatMap((id, index) => {
    const spot = { ...at, path: [...at.path, index] };
    if (ids.indexOf(id) === index) return checkReference(known, to, id, spot);
    return [problem(spot.file, spot.path, id, fault('used-twice'), spot.feature)];
  });
}

/** What a place covers is made of features that exist, or rests on sources that are there. */
export function checkExtent(
  extent: Extent,
  { features, citations }: KnownIds,
  at: Spot,
): Problem[] {
  if ('of' in extent)
    return checkReferences(features, 'feature', extent.of, { ...at, path: [...at.path, 'of'] });
  if ('land' in extent) return [];
  const path = [...at.path, 'citations'];
  return checkReferences(citations, 'citation', extent.citations, { ...at, path });
}

/** `at` is the record that holds the two dates. */
export function checkInterval(
  of: { readonly from: string | null; readonly to: string | null },
  { file, path, feature }: Spot,
): Problem[] {
  if (isOrdered(of)) return [];
  return [
    problem(file, [...path, 'to'], of.to, fault('before-from', { from: of.from ?? '' }), feature),
  ];
}
