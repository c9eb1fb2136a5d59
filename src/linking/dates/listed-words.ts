/** Tells most words of a text that no list has by their first letters, without making a string. */
import { classes, foldedAt, foldName, joiner, letter, combiningMark } from '../names/characters';
import { isDigit } from './punctuation';

/** What a beginning is in the lists, as bits. */
const goesOn = 1;
const isWhole = 2;
const isStem = 4;
const size = 1 << 14;
/** Letters that the lists write as two: և as եւ, œ as oe. */
const [armenianYev, smallOe, largeOe] = [...'ևœŒ'].map((one) => one.charCodeAt(0));

/**
 * Words as `foldName` folds them, which keeps fewer letters apart than any language does, each of
 * their beginnings at its hash in one table. So whatever is refused here is not in the lists, and
 * what is not refused has still to be looked up.
 */
export class ListedWords {
  readonly #beginnings = new Uint8Array(size);

  /** Words as they are listed, and what may stand in front of endings. */
  constructor(words: Iterable<string>, stems: Iterable<string>) {
    for (const word of words) this.#add(word, isWhole);
    for (const stem of stems) this.#add(stem, isStem);
  }

  /** Whether the word that begins at an offset of a text may be listed. */
  mayHave(text: string, start: number): boolean {
    let hash = 0;
    let found = goesOn;
    for (let at = start; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = classes[unit] ?? 0;
      if ((kind & (combiningMark | joiner)) !== 0) continue;
      if ((kind & letter) === 0 || isDigit(unit)) break;
      if ((found & goesOn) === 0) return false;
      if (unit === armenianYev || unit === smallOe || unit === largeOe) return true;
      hash = withUnit(hash, foldedAt(text, at));
      found = this.#beginnings[hash] ?? 0;
      if ((found & isStem) !== 0) return true;
      if (found === 0) return false;
    }
    return (found & isWhole) !== 0;
  }

  #add(word: string, end: number): void {
    // An apostrophe ends a word of a text: l’.
    const key = foldName(word.replace(/'$/, ''));
    let hash = 0;
    for (let at = 0; at < key.length; at += 1) {
      hash = withUnit(hash, key.charCodeAt(at));
      this.#beginnings[hash] = (this.#beginnings[hash] ?? 0) | (at + 1 < key.length ? goesOn : end);
    }
  }
}

function withUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & (size - 1);
}
