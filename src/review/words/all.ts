/** The words of every language, and whether a text has one of a group. */
import type { LinkLanguage } from '../../linking/languages';
import { az } from './az';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hy } from './hy';
import { ru } from './ru';
import { tr } from './tr';
import type { Vocabulary, WordGroup } from './vocabulary';

export const vocabularies: Readonly<Record<LinkLanguage, Vocabulary>> = {
  en,
  es,
  fr,
  ru,
  hy,
  az,
  tr,
};

const compiled = new Map<string, RegExp>();

/** Where words of a group stand in a text, each whole; offsets are UTF-16 code units, half-open. */
export function findWords(
  text: string,
  group: WordGroup,
  language: LinkLanguage,
): readonly { readonly start: number; readonly end: number }[] {
  const beginnings = vocabularies[language][group];
  return beginnings === undefined ? [] : findBeginnings(text, beginnings);
}

/** The same for any list of beginnings, separated by `|`. */
export function findBeginnings(text: string, beginnings: string) {
  const pattern =
    compiled.get(beginnings) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings})\\p{L}*`, 'giu');
  compiled.set(beginnings, pattern);
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
