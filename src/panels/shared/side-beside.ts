import type { Citation } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';

/** What stands of a source's side beside its publisher: nothing where the publisher is the side. */
export function sideBeside({ side }: Pick<Citation, 'side'>, t: Messages): string {
  // Whoever is published by "Wikipedia (English)" needs no second "Wikipedia".
  return side === 'wiki' ? '' : (t.side[side] ?? side);
}
