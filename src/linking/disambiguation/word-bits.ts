/** What a lexicon says of each word of a paragraph, looked up once. */
import type { Lexicon } from '../cues/lexicon';
import { withoutFootnote } from '../names/characters';
import type { Words } from './words';

/** Entries of the lexicon by word; -1 where they were not asked for. */
export class WordBits {
  #entries = new Int32Array(256);
  #lexicon: Lexicon | null = null;

  constructor(readonly words: Words) {}

  /** Forgets a paragraph; the next one is read with this lexicon. */
  reset(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
    const { count } = this.words;
    if (this.#entries.length <= count) this.#entries = new Int32Array(count * 2);
    this.#entries.fill(-1, 0, count + 1);
  }

  /** The classes of a word as a cue; 0 outside the paragraph. */
  cues(word: number): number {
    return this.#lexicon?.cuesOf(this.#entryOf(word)) ?? 0;
  }

  /** The classes of a word as a noun; 0 outside the paragraph. */
  nouns(word: number): number {
    return this.#lexicon?.nounsOf(this.#entryOf(word)) ?? 0;
  }

  #entryOf(word: number): number {
    const { words } = this;
    if (word < 0 || word >= words.count) return 0;
    const known = this.#entries[word] ?? -1;
    if (known >= 0) return known;
    const from = words.start[word] ?? 0;
    const to = withoutFootnote(words.text, from + 1, words.end[word] ?? 0);
    const entry = this.#lexicon?.entryAt(words.text, from, to) ?? 0;
    this.#entries[word] = entry;
    return entry;
  }
}
