/** Reads a text file or standard input. */
import { precisionOf } from '../chronology/dates';
import { textFormatOf, plainText } from '../formats/plain-text';
import {
  type PartLeftOut,
  partsLeftOut,
  type ReadText,
} from '../formats/article-readers/read-text';
import { BadInput } from './bad-input';
import { faultInEnglish } from './problem-line';
import { nameOf, readBytes } from './read-bytes';

/** The most bytes of plain text. It is linked by paragraph, but V8 holds no much longer string. */
const largestPlain = 256_000_000;

/**
 * Reads a file by its type, and says on standard error if it is empty and what was left out of it;
 * `-` is standard input, which is plain text.
 */
export async function readText(file: string): Promise<ReadText> {
  const limit = textFormatOf(file) === 'plain' ? { largest: largestPlain } : {};
  const read = await plainText(file, readBytes(file), limit);
  const say = (sentence: string) => process.stderr.write(`atlas: ${nameOf(file)} ${sentence}.\n`);
  if ('refusal' in read) throw new BadInput(`${nameOf(file)} ${faultInEnglish(read.refusal)}.`);
  if (read.text.trim() === '') say('is empty');
  if (read.isCut === true) say('is cut off; what stands before its end was read');
  const parts = partsLeftOut.flatMap((part) => {
    const letters = read.leftOut[part];
    return letters === undefined ? [] : [`${leftOutInEnglish[part]} (${letters})`];
  });
  if (parts.length > 0) say(`was read without these parts (letters): ${parts.join(', ')}`);
  return read;
}

const leftOutInEnglish: Readonly<Record<PartLeftOut, string>> = {
  menu: 'menus',
  aside: 'asides',
  footer: 'footers',
  hidden: 'hidden text',
  'form-control': 'buttons and fields',
  'outside-article': 'what is around the article',
};

/** The day from which "yesterday" counts: the one that was given, else that of the page. */
export function referenceDay({ details }: ReadText, given: string | null): string | null {
  const { published } = details;
  if (given !== null || published === null) return given;
  return precisionOf(published) === 'day' ? published : null;
}
