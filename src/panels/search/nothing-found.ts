import type { Messages } from '../../i18n/messages';
import { looksLikeGridReference } from '../../search/grid-reference';

/** That nothing was found, or how a square of a grid is written where somebody meant one. */
export function nothingFound(typed: string, { search }: Messages): string {
  const text = typed.trim();
  return looksLikeGridReference(text) ? search.noSquare(text) : search.nothing(text);
}
