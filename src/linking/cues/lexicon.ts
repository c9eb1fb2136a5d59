/** The words of one language that tell what a name beside them is. */
import { classes, combiningMark, foldedAt, foldName, joiner } from '../names/characters';
import { FlatTrie, flatten } from '../names/flat-trie';
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
  readonly #trie: FlatTrie;
  /** By node: the number of the word that ends there, or 0. */
  readonly #wordAt: Int32Array;
  readonly #tables: Tables;

  /** `without`: folded words to leave out, for measuring what a list adds. */
  constructor(cues: CueList, nouns: WordList<NounClass>, without: ReadonlySet<string> = new Set()) {
    const listed = [...listedWords(cues, cue, 'cues'), ...listedWords(nouns, noun, 'nouns')].filter(
      ({ key }) => !without.has(key),
    );
    // The shorter words first, so that what a word begins with is complete before it.
    const words = [...new Set(listed.map(({ key }) => key))].sort((a, b) => a.length - b.length);
    const trie = new Trie();
    words.forEach((word, index) => trie.set(word, index + 1));
    this.#tables = tablesOf(words, listed, trie);
    const { values, ...nodes } = flatten(trie);
    this.#trie = new FlatTrie(nodes);
    this.#wordAt = values;
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
      here = this.#wordAt[node] ?? 0;
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
}

/** The classes of every entry; a word has those of every beginning of it that is listed as such. */
function tablesOf(words: readonly string[], listed: readonly ListedWord[], trie: Trie): Tables {
  const size = 2 * (words.length + 1);
  const tables = { cues: new Int32Array(size), nouns: new Int32Array(size) };
  for (const { key, table, asStart, bits } of listed) {
    const entry = asStart ? beginning(trie.get(key)) : whole(trie.get(key));
    tables[table][entry] = (tables[table][entry] ?? 0) | bits;
  }
  words.forEach((word, index) => {
    const [begins, stands] = [beginning(index + 1), whole(index + 1)];
    const shorter = beginning(longestBefore(word, trie));
    for (const table of [tables.cues, tables.nouns]) {
      table[begins] = (table[begins] ?? 0) | (table[shorter] ?? 0);
      table[stands] = (table[stands] ?? 0) | (table[begins] ?? 0);
    }
  });
  return tables;
}

/** The longest listed word with which a longer one begins; 0 where none does. */
function longestBefore(word: string, trie: Trie): number {
  for (let length = word.length - 1; length > 0; length -= 1) {
    const number = trie.get(word.slice(0, length));
    if (number !== 0) return number;
  }
  return 0;
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
