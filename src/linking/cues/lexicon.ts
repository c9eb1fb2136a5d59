/** The words of one language that tell what a name beside them is. */
import { classes, combiningMark, foldedAt, foldName, joiner } from '../names/characters';
import { Trie } from '../names/trie';
import { cue, type CueList, type WordList } from './classes';
import { noun, type NounClass } from './nouns/classes';

/** What a word is as a cue and as a noun, by the numbers of its entries. */
interface Tables {
  readonly cues: Int32Array;
  readonly nouns: Int32Array;
}

/**
 * The words of one language, with their classes as bits of `cue` and of `noun`. A word of a text is
 * looked up once for both: that gives the number of an entry, which the tables know.
 */
export class Lexicon {
  readonly #trie = new Trie();
  /** Folded words as they are listed, by their numbers in the trie. */
  readonly #words: string[] = [''];
  readonly #tables: Tables;

  /** `without`: folded words to leave out, for measuring what a list adds. */
  constructor(cues: CueList, nouns: WordList<NounClass>, without: ReadonlySet<string> = new Set()) {
    const listed = [...listedWords(cues, cue, 'cues'), ...listedWords(nouns, noun, 'nouns')].filter(
      ({ key }) => !without.has(key),
    );
    for (const { key } of listed)
      if (this.#trie.get(key) === 0) this.#trie.set(key, this.#words.push(key) - 1);
    const size = 2 * this.#words.length;
    this.#tables = { cues: new Int32Array(size), nouns: new Int32Array(size) };
    for (const one of listed) this.#add(one);
    this.#inherit();
  }

  /** The entry of the word at [start, end); 0 where no list has it. */
  entryAt(text: string, start: number, end: number): number {
    const trie = this.#trie;
    let node = trie.root;
    let last = 0;
    let here = 0;
    for (let i = start; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      if (((classes[unit] ?? 0) & (combiningMark | joiner)) !== 0) continue;
      node = trie.step(node, foldedAt(text, i));
      if (node === 0) return beginning(last);
      here = trie.valueAt(node);
      if (here !== 0) last = here;
    }
    return here === 0 ? beginning(last) : whole(here);
  }

  /** The classes of an entry, as bits of `cue`. */
  cuesOf(entry: number): number {
    return this.#tables.cues[entry] ?? 0;
  }

  /** The classes of an entry, as bits of `noun`. */
  nounsOf(entry: number): number {
    return this.#tables.nouns[entry] ?? 0;
  }

  #add({ key, table, asStart, bits }: ListedWord): void {
    const word = this.#trie.get(key);
    const entries = this.#tables[table];
    const entry = asStart ? beginning(word) : whole(word);
    entries[entry] = (entries[entry] ?? 0) | bits;
  }

  /** Gives each entry what is said of every word that begins like it. */
  #inherit(): void {
    // The shorter words first, so that what they begin with is complete.
    const numbers = [...this.#words.keys()].sort(
      (a, b) => (this.#words[a] ?? '').length - (this.#words[b] ?? '').length,
    );
    for (const number of numbers) {
      const key = this.#words[number] ?? '';
      const shorter = this.#longestBefore(key);
      for (const entries of [this.#tables.cues, this.#tables.nouns]) {
        const bits = (entries[beginning(shorter)] ?? 0) | (entries[beginning(number)] ?? 0);
        entries[beginning(number)] = bits;
        entries[whole(number)] = (entries[whole(number)] ?? 0) | bits;
      }
    }
  }

  /** The longest listed word with which a longer one begins; 0 where none does. */
  #longestBefore(key: string): number {
    for (let length = key.length - 1; length > 0; length -= 1) {
      const number = this.#trie.get(key.slice(0, length));
      if (number !== 0) return number;
    }
    return 0;
  }
}

/** The entry of words that begin with a listed word; of the word as it stands. */
const beginning = (word: number) => 2 * word;
const whole = (word: number) => 2 * word + 1;

interface ListedWord {
  readonly key: string;
  readonly table: keyof Tables;
  readonly asStart: boolean;
  readonly bits: number;
}

function listedWords<Class extends string>(
  list: WordList<Class>,
  bits: Readonly<Record<Class, number>>,
  table: keyof Tables,
): readonly ListedWord[] {
  return (Object.entries(list) as [Class, string][]).flatMap(([name, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({
        key: foldName(word.replace(/\*$/, '').replaceAll('_', ' ')),
        table,
        asStart: word.endsWith('*'),
        bits: bits[name],
      })),
  );
}
