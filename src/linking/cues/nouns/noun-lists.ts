/** The head nouns of every language in which text can be linked. */
import type { LinkLanguage } from '../../languages';
import type { WordList } from '../classes';
import { armenianNouns } from './armenian';
import { azerbaijaniNouns } from './azerbaijani';
import { englishNouns } from './english';
import { frenchNouns } from './french';
import { russianNouns } from './russian';
import { spanishNouns } from './spanish';
import { turkishNouns } from './turkish';
import type { NounClass } from './classes';

export const nounLists: Readonly<Record<LinkLanguage, WordList<NounClass>>> = {
  en: englishNouns,
  es: spanishNouns,
  fr: frenchNouns,
  ru: russianNouns,
  hy: armenianNouns,
  az: azerbaijaniNouns,
  tr: turkishNouns,
};
