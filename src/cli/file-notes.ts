/** What the command line writes into every file. */
import type { FileNotes } from '../formats/dataset';
import { en } from '../i18n/en';

export function fileNotes(): FileNotes {
  return { disclaimer: en.disclaimer, now: new Date().toISOString() };
}
