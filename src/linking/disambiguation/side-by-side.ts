/** Two names of places without anything between them: one name, or subject and object. */
import { nominative, unmarked } from '../grammar/cases';
import type { Candidate } from './candidate';
import { gap } from './gaps';
import { headFirst, isCountry } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/**
 * "Georgia Jordan", "Gandzasar Kapan": one name, which neither place bears alone. Where names
 * decline, an ending tells the subject from its object or owner (Ermənistan Kəlbəcəri boşaltdı),
 * and a country and a town are no compound (Азербайджан Лачин вернул).
 */
export function isCompound(paragraph: Paragraph, first: Candidate, second: Candidate): boolean {
  if (((paragraph.words.before[second.first] ?? 0) & gap.ampersand) !== 0) return false;
  if (headFirst.has(paragraph.language)) return true;
  if (!isBare(first) || !isBare(second)) return false;
  return isCountry(paragraph, first) === isCountry(paragraph, second) && !hasGeneric(first);
}

/** Without an ending, solid or set off. */
export function isBare({ cases, suffixWords }: Candidate): boolean {
  return suffixWords === 0 && (cases & (unmarked | nominative)) !== 0;
}

function hasGeneric({ first, last }: Candidate): boolean {
  return last > first;
}
