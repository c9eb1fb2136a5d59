/** The words of time of every language that texts are linked in. */
import type { LinkLanguage } from '../../languages';
import type { DateVocabulary } from '../vocabulary';
import { armenian } from './armenian';
import { azerbaijani } from './azerbaijani';
import { english } from './english';
import { french } from './french';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';

export const allWords: Readonly<Record<LinkLanguage, DateVocabulary>> = {
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  hy: armenian,
  az: azerbaijani,
  tr: turkish,
};
