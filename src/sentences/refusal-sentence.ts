import type { ProblemWords } from '../i18n/problem-words';
import type { ReadWords } from '../i18n/read-words';
import type { FileRefusal } from '../reading/file-refusal';
import { faultSentence, problemSentence } from './problem-sentence';

/** The words of reading an article together with those of faults. */
export interface ReadingWords {
  readonly read: ReadWords;
  readonly problems: ProblemWords;
}

/**
 * Why a text or a file was not accepted, and what may help. `name` is that of the file, empty for a
 * pasted text; `numbers` is a locale.
 */
export function refusalSentence(
  name: string,
  refusal: FileRefusal,
  { read, problems }: ReadingWords,
  numbers: string,
): string {
  switch (refusal.code) {
    case 'empty':
    case 'address':
    case 'unreadable':
      return read.refusal[refusal.code](name);
    case 'too-long':
      return read.refusal['too-long'](name, new Intl.NumberFormat(numbers).format(refusal.most));
    case 'too-large':
      return read.refusal['too-large'](name, megabytes(refusal.most, numbers));
    case 'no-text':
      return read.fileRefusal(name, faultSentence(refusal.fault, problems));
    case 'without-text':
      return read.textMissing(name);
    case 'not-saved-here':
      return read.notSavedHere(name, problemSentence(refusal.problem, problems));
    case 'not-brought':
      return read.notBrought(name, problemSentence(refusal.problem, problems));
  }
}

function megabytes(bytes: number, numbers: string): string {
  const format = new Intl.NumberFormat(numbers, { style: 'unit', unit: 'megabyte' });
  return format.format(bytes / 1_000_000);
}
