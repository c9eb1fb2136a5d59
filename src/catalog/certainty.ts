/** The one rule of certainty: it counts the sides that were read, and is never upgraded. */
import { certainties } from './codes';
import { fault, type Fault } from './faults';
import type { Certainty, Citation } from './types';

/** Encyclopaedias, data sets and our own estimates are no side of the conflict. */
const noSide = new Set<Citation['side']>(['wiki', 'data', 'none']);

/** The sides whose sources are cited, each once. */
export function sidesRead(
  citations: readonly string[],
  known: readonly Citation[],
): ReadonlySet<Citation['side']> {
  const cited = known.filter(({ id }) => citations.includes(id));
  return new Set(cited.map(({ side }) => side).filter((side) => !noSide.has(side)));
}

/** Of what rests on several statements: it is as certain as the least certain of them. */
export function worstCertainty(all: readonly Certainty[]): Certainty {
  return certainties[Math.max(...all.map((one) => certainties.indexOf(one)))] ?? 'uncertain';
}

/** Why a statement is less certain than its record says; null if the record is right. */
export function certaintyTrouble(
  { certainty, citations }: { certainty: Certainty; citations: readonly string[] },
  known: readonly Citation[],
): Fault | null {
  const sides = sidesRead(citations, known);
  if (certainty === 'certain' && sides.size < 2)
    return fault('too-few-sides', { sides: sides.size });
  if (certainty === 'less-certain' && sides.size < 1) return fault('no-side');
  return null;
}
