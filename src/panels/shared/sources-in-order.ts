import { alphabetical } from '../../catalog/alphabetical';
import type { Citation } from '../../catalog/types';
import type { Language } from '../../i18n/languages';

/** Sources by their publishers, in the order of a language's alphabet. */
export function sourcesInOrder(
  citations: readonly Citation[],
  language: Language,
): readonly Citation[] {
  const inOrder = alphabetical(language);
  return citations.toSorted((a, b) => inOrder(a.publisher, b.publisher));
}
