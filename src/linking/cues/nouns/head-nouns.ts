/** The head nouns of every language in which text can be linked. */
import type { LinkLanguage } from '../../languages';
import { Lexicon, type WordList } from '../lexicon';
import { armenianNouns } from './armenian';
import { azerbaijaniNouns } from './azerbaijani';
import { englishNouns } from './english';
import { frenchNouns } from './french';
import { russianNouns } from './russian';
import { spanishNouns } from './spanish';
import { turkishNouns } from './turkish';
import { noun, type NounClass } from './classes';

const lists: Readonly<Record<LinkLanguage, WordList<NounClass>>> = {
  en: englishNouns,
  es: spanishNouns,
  fr: frenchNouns,
  ru: russianNouns,
  hy: armenianNouns,
  az: azerbaijaniNouns,
  tr: turkishNouns,
};

/** The nouns of a language; `without`: folded words to leave out. */
export function headNouns(
  language: LinkLanguage,
  without?: ReadonlySet<string>,
): Lexicon<NounClass> {
  return new Lexicon(noun, lists[language], without);
}
