import { enRead } from '../../i18n/en-read';
import type { ReadWords } from '../../i18n/read-words';

/** The words of reading an article, which come with it. */
export const words: ReadWords = enRead;
