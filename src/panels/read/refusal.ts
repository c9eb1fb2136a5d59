import { largestFile } from '../../reading/open-article';
import { longestArticle } from '../../reading/own-article';
import type { Opened } from './opening';
import { getWords } from './words';

/** Why a text or a file was not opened, and what may help; `numbers` is a locale. */
export function refusal(
  name: string,
  opened: Exclude<Opened, { article: unknown }>,
  numbers: string,
): string {
  const words = getWords();
  if ('reason' in opened) return words.fileRefusal(name, opened.reason);
  if ('withoutText' in opened) return words.textMissing(name);
  const limit =
    opened.refusal === 'too-large'
      ? new Intl.NumberFormat(numbers, { style: 'unit', unit: 'megabyte' }).format(
          largestFile / 1_000_000,
        )
      : new Intl.NumberFormat(numbers).format(longestArticle);
  return words.refusal[opened.refusal](name, limit);
}
