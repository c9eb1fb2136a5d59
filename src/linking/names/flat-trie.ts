/**
 * A trie that only reads, in flat arrays: nodes are numbered level by level (as in a LOUDS tree), so
 * that the children of a node follow each other and need no pointers. It is small enough to be kept
 * in a file, and is read from there without being built.
 */
import type { Trie } from './trie';

const none = 0;
const root = 1;
/** Among so few children, looking at each is faster than halving. */
const fewChildren = 8;

/** By node, from 1: how many children it has, and the symbol that leads to it. */
export interface FlatNodes {
  /** The characters; a symbol is the place of its character here, from 1. */
  readonly characters: string;
  readonly children: Uint8Array;
  readonly symbols: Uint8Array;
}

export class FlatTrie {
  readonly #symbols = new Uint8Array(0x10000);
  readonly #symbolOf: Uint8Array;
  /** The first child of a node; one more than there are nodes. */
  readonly #first: Int32Array;
  /** Children of the root by symbol, since a text asks for them at each word. */
  readonly #heads = new Int32Array(0x100);

  readonly root = root;

  constructor({ characters, children, symbols }: FlatNodes) {
    [...characters].forEach((one, index) => (this.#symbols[one.charCodeAt(0)] = index + 1));
    this.#symbolOf = symbols;
    this.#first = new Int32Array(children.length + 1);
    let next = root + 1;
    for (let node = root; node < children.length; node += 1) {
      this.#first[node] = next;
      next += children[node] ?? 0;
    }
    this.#first[children.length] = next;
    for (let child = root + 1; child < (this.#first[root + 1] ?? 0); child += 1)
      this.#heads[symbols[child] ?? 0] = child;
  }

  /** The node that a folded code unit leads to, or 0. */
  step(node: number, unit: number): number {
    const symbol = this.#symbols[unit] ?? 0;
    if (symbol === 0) return none;
    if (node === root) return this.#heads[symbol] ?? none;
    let from = this.#first[node] ?? 0;
    let to = this.#first[node + 1] ?? 0;
    while (to - from > fewChildren) {
      const middle = (from + to) >> 1;
      if ((this.#symbolOf[middle] ?? 0) <= symbol) from = middle;
      else to = middle;
    }
    for (; from < to; from += 1) if (this.#symbolOf[from] === symbol) return from;
    return none;
  }

  /** Marks, with 1, every node that has a marked one below it. */
  handUp(marked: Uint8Array): void {
    // From the last level up, so that what is below a node is known before it.
    for (let node = marked.length - 1; node >= root; node -= 1) {
      const last = this.#first[node + 1] ?? 0;
      for (let child = this.#first[node] ?? 0; child < last; child += 1)
        if (marked[child] === 1) marked[node] = 1;
    }
  }
}

/** The nodes of a trie, and the values that were set for them. */
export function flatten(trie: Trie): FlatNodes & { readonly values: Int32Array } {
  const units = new Uint16Array(trie.size + 1);
  const parents = new Int32Array(trie.size + 1);
  trie.forEachEdge((node, unit, child) => {
    units[child] = unit;
    parents[child] = node;
  });
  const characters = [...new Set(units.subarray(root + 1))].sort((a, b) => a - b);
  const symbolOf = new Uint8Array(0x10000);
  characters.forEach((unit, index) => (symbolOf[unit] = index + 1));
  const { first, sorted } = childrenOf(parents, units);
  const order = new Int32Array(trie.size + 1);
  order[root] = trie.root;
  let count: number = root;
  const children = new Uint8Array(trie.size + 1);
  for (let node = root; node <= count; node += 1) {
    const from = first[order[node] ?? 0] ?? 0;
    const to = first[(order[node] ?? 0) + 1] ?? 0;
    children[node] = to - from;
    for (let i = from; i < to; i += 1) order[(count += 1)] = sorted[i] ?? 0;
  }
  return {
    characters: String.fromCharCode(...characters),
    children,
    symbols: Uint8Array.from(order, (node) => symbolOf[units[node] ?? 0] ?? none),
    values: Int32Array.from(order, (node) => trie.valueAt(node)),
  };
}

/** Nodes side by side by parent, and among those of one parent by code unit; where each begins. */
function childrenOf(parents: Int32Array, units: Uint16Array) {
  const first = new Int32Array(parents.length + 1);
  for (const parent of parents.subarray(root + 1)) first[parent + 1] = (first[parent + 1] ?? 0) + 1;
  for (let node = 1; node < first.length; node += 1)
    first[node] = (first[node] ?? 0) + (first[node - 1] ?? 0);
  const next = first.slice();
  const sorted = new Int32Array(Math.max(0, parents.length - root - 1));
  for (let child = root + 1; child < parents.length; child += 1) {
    const parent = parents[child] ?? 0;
    sorted[next[parent] ?? 0] = child;
    next[parent] = (next[parent] ?? 0) + 1;
  }
  for (let node = root; node < parents.length; node += 1) {
    const from = first[node] ?? 0;
    const to = first[node + 1] ?? 0;
    // Most nodes have one child.
    if (to - from > 1) sorted.subarray(from, to).sort((a, b) => (units[a] ?? 0) - (units[b] ?? 0));
  }
  return { first, sorted };
}
