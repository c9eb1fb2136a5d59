/** The cue words of every language in which text can be linked. */
import type { LinkLanguage } from '../languages';
import { armenian } from './armenian';
import { azerbaijani } from './azerbaijani';
import { english } from './english';
import { french } from './french';
import type { CueList } from './classes';
import { russian } from './russian';
import { spanish } from './spanish';
import { turkish } from './turkish';

export const cueLists: Readonly<Record<LinkLanguage, CueList>> = {
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  hy: armenian,
  az: azerbaijani,
  tr: turkish,
};
