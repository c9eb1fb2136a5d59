/** Reads `geodata/world/named-by-hand.json`. */
import * as v from 'valibot';
import { namedByHand, type LeftOut, type NamedByHand } from '../../src/linking/names/named-by-hand';

export type { NamedByHand };

/** Parses the records of the file; throws at the first that is wrong. */
export function readByHand(text: string): { named: NamedByHand[]; leftOut: LeftOut[] } {
  const all = v.parse(namedByHand, JSON.parse(text));
  const isLeftOut = (one: NamedByHand | LeftOut): one is LeftOut => 'leftOut' in one;
  return {
    named: all.filter((one): one is NamedByHand => !isLeftOut(one)),
    leftOut: all.filter(isLeftOut),
  };
}
