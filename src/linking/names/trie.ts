/**
 * Strings to numbers, in typed arrays: a trie whose edges lie in one hash table. Looking a word up
 * reads the text in place, code unit by code unit, and makes nothing.
 */

/** No node has this number; the root is 1. */
const none = 0;
const root = 1;

/** Keys are folded strings of at most 255 different characters; values are above 0. */
export class Trie {
  /** Symbol of a folded code unit; 0 where no key has it. */
  readonly #symbols = new Uint8Array(0x10000);
  #symbolCount = 0;
  #nodes = root;
  #edges = 0;
  /** Open addressing: `node << 8 | symbol`, and the child. */
  #keys = new Int32Array(1 << 12);
  #children = new Int32Array(1 << 12);
  #values = new Int32Array(1 << 11);

  /** The root, where every key begins. */
  readonly root = root;

  /** How many nodes there are; they are numbered from 1. */
  get size(): number {
    return this.#nodes;
  }

  /** Calls `see` for every edge: its node, the code unit on it, and the node that it leads to. */
  forEachEdge(see: (node: number, unit: number, child: number) => void): void {
    const units = new Uint16Array(0x100);
    this.#symbols.forEach((symbol, unit) => {
      if (symbol !== 0) units[symbol] = unit;
    });
    this.#keys.forEach((key, slot) => {
      if (key !== 0) see(key >>> 8, units[key & 0xff] ?? 0, this.#children[slot] ?? none);
    });
  }

  /** The node that a folded code unit leads to, or 0. */
  step(node: number, unit: number): number {
    const symbol = this.#symbols[unit] ?? 0;
    if (symbol === 0) return none;
    const key = (node << 8) | symbol;
    const mask = this.#keys.length - 1;
    for (let slot = Math.imul(key, 0x9e3779b1) >>> 7; ; slot += 1) {
      const found = this.#keys[slot & mask];
      if (found === key) return this.#children[slot & mask] ?? none;
      if (found === 0) return none;
    }
  }

  /** What was set for the key that ends at a node, or 0. */
  valueAt(node: number): number {
    return this.#values[node] ?? 0;
  }

  /** The value of a whole key, or 0. */
  get(key: string): number {
    let node: number = root;
    for (let i = 0; i < key.length && node !== none; i += 1)
      node = this.step(node, key.charCodeAt(i));
    return this.valueAt(node);
  }

  /** Sets a value above 0 for a key. */
  set(key: string, value: number): void {
    let node: number = root;
    for (let i = 0; i < key.length; i += 1) node = this.#child(node, key.charCodeAt(i));
    if (node >= this.#values.length) this.#values = grown(this.#values, node);
    this.#values[node] = value;
  }

  #child(node: number, unit: number): number {
    const found = this.step(node, unit);
    if (found !== none) return found;
    const symbol = (this.#symbols[unit] ||= this.#newSymbol());
    if (this.#edges * 2 >= this.#keys.length) this.#rehash();
    this.#nodes += 1;
    this.#insert((node << 8) | symbol, this.#nodes);
    return this.#nodes;
  }

  #newSymbol(): number {
    if (this.#symbolCount === 255)
      throw new Error('A trie holds at most 255 different characters.');
    this.#symbolCount += 1;
    return this.#symbolCount;
  }

  #insert(key: number, child: number): void {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    while (this.#keys[slot & mask] !== 0) slot += 1;
    this.#keys[slot & mask] = key;
    this.#children[slot & mask] = child;
    this.#edges += 1;
  }

  #rehash(): void {
    const keys = this.#keys;
    const children = this.#children;
    this.#keys = new Int32Array(keys.length * 2);
    this.#children = new Int32Array(keys.length * 2);
    this.#edges = 0;
    keys.forEach((key, slot) => {
      if (key !== 0) this.#insert(key, children[slot] ?? none);
    });
  }
}

function grown(values: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(values.length * 2, index + 1));
  larger.set(values);
  return larger;
}
