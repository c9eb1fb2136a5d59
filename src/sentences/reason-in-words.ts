/** Why a name is linked to its place, or is not, as one sentence. */
import type { ReasonWords } from '../i18n/reason-words';
import type { Explained } from '../linking/linker';

export function reasonInWords(
  { linked, reason, choice }: Pick<Explained, 'linked' | 'reason' | 'choice'>,
  words: ReasonWords,
): string {
  const why = words.reasons[reason];
  return linked ? words.linked(why, words.choices[choice]) : words.notLinked(why);
}
