/** How well a text matches what was typed. */
import { editDistance } from './edit-distance';
import { compact, foldText } from './fold';
import { akin, contentWords } from './inflection';

export interface SearchText {
  readonly folded: string;
  /** Those of its words that are part of a name. */
  readonly words: readonly string[];
}

/** Degrees of closeness, best first. */
export const step = { whole: 0, start: 1, words: 2, alike: 3 } as const;

export interface Closeness {
  readonly step: (typeof step)[keyof typeof step];
  /** Number of letters that differ, for a text that is only similar. */
  readonly edits: number;
}

export function searchText(text: string): SearchText {
  return { folded: foldText(text), words: contentWords(text) };
}

/** `folded` is the text to compare; only names, not sentences, can be typed whole. */
export function closeness(wanted: SearchText, folded: string, isName: boolean): Closeness {
  const { words } = wanted;
  const [whole, name] = [compact(wanted.folded), compact(folded)];
  if (isName && name === whole) return { step: step.whole, edits: 0 };
  const own = contentWords(folded);
  // "в Шушу" and "Шу" can both mean Шуша: an inflected form of the name, and its beginning.
  const isForm =
    own.length === words.length && own.every((word, at) => akin(word, words[at] ?? ''));
  if (isName && (folded.startsWith(wanted.folded) || isForm)) return { step: step.start, edits: 0 };
  const fits = (word: string) => own.some((other) => other.startsWith(word) || akin(other, word));
  if (words.every(fits) || (isName && name.startsWith(whole)))
    return { step: step.words, edits: 0 };
  return { step: step.alike, edits: editDistance(whole, name) };
}
