/** The name of a holder, and how much of a place a record gives it, in the language of the page. */
import type { Control } from '../catalog/types';
import { percent } from '../i18n/format';
import type { Messages } from '../i18n/messages';

/** The record's own word where the atlas has none. */
export function holderName(holder: string, t: Messages): string {
  return t.holder[holder] ?? holder;
}

/** "Azerbaijan (partly)" */
export function holderOfPart({ holder, share }: Control, t: Messages): string {
  const name = holderName(holder, t);
  return share ? `${name} (${t.card.partly(null)})` : name;
}

/** ", about 30 % of it" after the name of a holder; empty where it held the whole. */
export function shareInWords({ share }: Control, t: Messages): string {
  if (!share) return '';
  return `, ${t.card.partly(share.figure === null ? null : percent(share.figure, t))}`;
}
