/** What a text means by words of time, in words. */
import { edtfInWords } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import type { TextDateWords } from '../i18n/text-date-words';
import type { OwnDate } from '../reading/own-article';

export function toldDateInWords(
  { edtf, kind, mod }: Pick<OwnDate, 'edtf' | 'kind' | 'mod'>,
  t: Messages,
  words: TextDateWords,
): string {
  if (kind === 'recurring') return words.recurring;
  if (edtf === null) return words.noDay;
  const said = edtfInWords(edtf, t);
  return mod ? `${said} (${words.mod[mod]})` : said;
}
