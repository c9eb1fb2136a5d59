/**
 * Azerbaijani and Turkish: the case endings of a name, written solid. Vowel harmony needs no rule
 * here, since ı and i, u and ü, a and ə are compared alike or both listed. What stands behind an
 * apostrophe is no part of the name (Laçın'da).
 */
import {
  ablative,
  accusative,
  dative,
  type Endings,
  genitive,
  instrumental,
  locative,
  nominative,
  unmarked,
} from './cases';

const lists: readonly (readonly [number, string])[] = [
  [unmarked, ''],
  [genitive, 'in un nin nun'],
  [dative, 'a e ya ye na ne'],
  [accusative, 'i u yi yu ni nu'],
  [locative, 'da de ta te nda nde'],
  // The one in ...: Xankəndidəki rəhbərlik.
  [locative, 'daki deki taki teki ndaki ndeki dakilar dekiler'],
  [ablative, 'dan den tan ten ndan nden'],
  [instrumental, 'la le yla yle'],
  // ... is in ...; ... it is.
  [locative, 'dadir dedir tadir tedir'],
  [nominative, 'dir dur tir tur'],
];

export const turkicEndings: Endings = Object.fromEntries(
  lists.flatMap(([value, line]) => line.split(' ').map((ending) => [ending, value] as const)),
);

/** The cases that an ending behind an apostrophe shows, folded: Laçın'da is locative. */
export function caseBehindApostrophe(ending: string): number {
  return turkicEndings[ending] ?? 0;
}
