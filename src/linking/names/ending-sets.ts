/** Sets of endings, each looked up in place behind a stem. */
import { classes, foldedAt, foldName, joiner, combiningMark } from './characters';
import type { Endings } from '../grammar/cases';
import { Trie } from './trie';

/** Private-use characters stand for the sets at the head of the trie. */
const firstSet = 0xe000;

/** Many sets of endings in one trie. */
export class EndingSets {
  readonly #trie = new Trie();
  readonly #roots: number[] = [];
  readonly #known = new Map<Endings, number>();
  /** Sets by what they hold, so that equal ones are kept once. */
  readonly #byContent = new Map<string, number>();
  readonly #all: Endings[] = [];

  /** Every set, by its number. */
  get all(): readonly Endings[] {
    return this.#all;
  }

  /** The number of a set; a set that is there already keeps its number. */
  add(endings: Endings): number {
    const known = this.#known.get(endings);
    if (known !== undefined) return known;
    const content = JSON.stringify(endings);
    const set = this.#byContent.get(content) ?? this.#roots.length;
    this.#known.set(endings, set);
    if (this.#byContent.has(content)) return set;
    this.#byContent.set(content, set);
    this.#all.push(endings);
    for (const [ending, cases] of Object.entries(endings))
      this.#trie.set(String.fromCharCode(firstSet + set) + foldName(ending), cases);
    this.#roots.push(this.#trie.step(this.#trie.root, firstSet + set));
    return set;
  }

  /** The cases that [from, end) shows as an ending of a set; 0 where it is none. */
  casesAt(text: string, from: number, end: number, set: number): number {
    let node = this.#roots[set] ?? 0;
    for (let i = from; i < end && node !== 0; i += 1) {
      const unit = text.charCodeAt(i);
      if (((classes[unit] ?? 0) & (combiningMark | joiner)) !== 0) continue;
      node = this.#trie.step(node, foldedAt(text, i));
    }
    return this.#trie.valueAt(node);
  }
}
