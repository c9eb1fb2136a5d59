/**
 * The words around a name that tell what it does in the sentence. Each language has a file of its
 * own with one line a class; a star stands for any ending.
 */
import { classes, foldedAt, foldName, joiner, combiningMark } from '../names/characters';
import { Trie } from '../names/trie';

/** What a cue word is; the bits of `classesAt`. */
export const cue = {
  article: 1 << 0,
  /** The preposition of the genitive: of, de. */
  of: 1 << 1,
  /** Prepositions and postpositions of place: in, from, near, до. */
  at: 1 << 2,
  /** Prepositions that take a government as often as a place: with, according to. */
  with: 1 << 3,
  and: 1 << 4,
  /** What lies somewhere: people, buildings, parts, directions. */
  spatial: 1 << 5,
  /** Who acts for a state: ministry, envoy, troops. */
  state: 1 << 6,
  /** What is about a place: conflict, agreement, carpet. */
  matter: 1 << 7,
  /** Bodies whose proper names hold a place: university, museum. */
  body: 1 << 8,
  group: 1 << 9,
  document: 1 << 10,
  /** Breeds and dishes that are called after places. */
  product: 1 << 11,
  medium: 1 << 12,
  team: 1 << 13,
  work: 1 << 14,
  /** What stands in front of a person's name. */
  title: 1 << 15,
  sport: 1 << 16,
  /** Verbs that take a place as their object: visit, leave, reach. */
  visit: 1 << 17,
  /** The generic word of a district, alone or in the plural. */
  district: 1 << 18,
  /** What a government does: say, deny, accuse. */
  speech: 1 << 19,
  /** Everyday words that are written like a place at the start of a sentence. */
  common: 1 << 20,
  /** Ways of naming a settlement: town, city, village. */
  settlement: 1 << 21,
  /** Parts of geographical names that stand beside a name in capitals: Upper, New, Lake. */
  geographic: 1 << 22,
  /** Streets and the like, which are called after far places: calle Berlín. */
  street: 1 << 23,
  /** Peoples, where they have capitals: Arméniens, Ermeniler. */
  people: 1 << 24,
  /** What only somebody who acts can do, as a noun: the participation of Turkey. */
  deed: 1 << 25,
  /** Prepositions of languages that mostly have postpositions: դեպի Երևան. */
  toward: 1 << 26,
  /** What says that a thing bears somebody's name: имени, անվան. */
  eponym: 1 << 27,
  /** Days and months, which English writes with capitals: talks in Baku Monday. */
  time: 1 << 28,
} as const;
export type CueClass = keyof typeof cue;
/** Words by class, parted by spaces; a star stands for any ending. */
export type WordList<Class extends string> = Readonly<Partial<Record<Class, string>>>;
export type CueList = WordList<CueClass>;

/** The words of one language, each with its classes as bits. */
export class Lexicon<Class extends string = CueClass> {
  readonly #trie = new Trie();
  /** Bits of words as they stand, and of words that begin so. */
  readonly #whole: number[] = [0];
  readonly #start: number[] = [0];

  /** `without`: folded words to leave out, for measuring what a list adds. */
  constructor(
    bits: Readonly<Record<Class, number>>,
    list: WordList<Class>,
    without: ReadonlySet<string> = new Set(),
  ) {
    for (const [name, words = ''] of Object.entries(list) as [Class, string][])
      for (const word of words.split(/\s+/).filter((one) => one !== '')) {
        const key = foldName(word.replace(/\*$/, '').replaceAll('_', ' '));
        if (!without.has(key)) this.#add(key, word.endsWith('*'), bits[name]);
      }
  }

  #add(key: string, asStart: boolean, bits: number): void {
    let index = this.#trie.get(key);
    if (index === 0) {
      index = this.#whole.push(0) - 1;
      this.#start.push(0);
      this.#trie.set(key, index);
    }
    const table = asStart ? this.#start : this.#whole;
    table[index] = (table[index] ?? 0) | bits;
  }

  /** The classes of the word at [start, end). */
  classesAt(text: string, start: number, end: number): number {
    let node = this.#trie.root;
    let bits = 0;
    let index = 0;
    for (let i = start; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      if (((classes[unit] ?? 0) & (combiningMark | joiner)) !== 0) continue;
      node = this.#trie.step(node, foldedAt(text, i));
      if (node === 0) return bits;
      index = this.#trie.valueAt(node);
      bits |= this.#start[index] ?? 0;
    }
    return bits | (this.#whole[index] ?? 0);
  }
}
