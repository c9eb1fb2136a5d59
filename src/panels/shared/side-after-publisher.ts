import type { Citation } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';

/** The side to print after a publisher; empty where the publisher is the side. */
export function sideAfterPublisher({ side }: Pick<Citation, 'side'>, t: Messages): string {
  // Whoever is published by "Wikipedia (English)" needs no second "Wikipedia".
  return side === 'wiki' ? '' : (t.side[side] ?? side);
}
