/** What a lexicon says of each word of a paragraph, looked up once. */
import { withoutFootnote } from '../names/characters';
import type { Words } from './words';

/** Gives the classes of a word, as bits. */
export interface Classes {
  classesAt(text: string, start: number, end: number): number;
}

/** Bits by word; -1 where they were not asked for. */
export class WordBits {
  #bits = new Int32Array(256);
  #lexicon: Classes | null = null;

  constructor(readonly words: Words) {}

  /** Forgets a paragraph; the next one is read with this lexicon. */
  reset(lexicon: Classes): void {
    this.#lexicon = lexicon;
    const { count } = this.words;
    if (this.#bits.length <= count) this.#bits = new Int32Array(count * 2);
    this.#bits.fill(-1, 0, count + 1);
  }

  /** The bits of a word; 0 outside the paragraph. */
  of(word: number): number {
    const { words } = this;
    if (word < 0 || word >= words.count) return 0;
    const known = this.#bits[word] ?? -1;
    if (known >= 0) return known;
    const from = words.start[word] ?? 0;
    const to = withoutFootnote(words.text, from + 1, words.end[word] ?? 0);
    const bits = this.#lexicon?.classesAt(words.text, from, to) ?? 0;
    this.#bits[word] = bits;
    return bits;
  }
}
