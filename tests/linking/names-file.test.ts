import { describe, expect, it } from 'vitest';
import { goldSets, readGold } from '../../scripts/link-quality/gold';
import { loadLinkable } from '../../src/cli/load-linkable';
import { Linker } from '../../src/linking/linker';
import { compileNames } from '../../src/linking/names/compile-names';
import { FlatTrie, flatten } from '../../src/linking/names/flat-trie';
import { readNames, writeNames } from '../../src/linking/names/names-file';
import { sharedNames } from '../../src/linking/names/people';
import { Trie } from '../../src/linking/names/trie';
import { readSentences, sentenceSets } from '../../scripts/link-quality/sentence-sets';

const { places, linking } = loadLinkable();
const fresh = compileNames(places, sharedNames(linking));
const bytes = writeNames(fresh);
const stored = readNames(bytes);

describe('the names of all places in a file', () => {
  it('are the same when they are read as when they were written', () => {
    expect(stored.stems).toStrictEqual(fresh.stems);
    expect(stored.counts).toStrictEqual(fresh.counts);
    expect(stored.endings).toStrictEqual(fresh.endings);
    expect(stored.districts).toStrictEqual(fresh.districts);
    expect(stored.forms).toHaveLength(fresh.forms.length);
    const changed = fresh.forms.filter(
      (form, number) =>
        JSON.stringify(inOrder(form)) !== JSON.stringify(inOrder(stored.forms[number])),
    );
    expect(changed).toEqual([]);
  });

  it('are read wherever the bytes lie in their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readNames(shifted.subarray(3)).counts).toStrictEqual(fresh.counts);
  });

  it('link every text of the gold sets and every sentence as names compiled anew do', () => {
    const byFresh = new Linker(places, linking, new Set(), fresh);
    const byStored = new Linker(places, linking, new Set(), stored);
    const texts = [
      ...goldSets.flatMap((set) => readGold(set).map(({ text }) => text)),
      ...sentenceSets.flatMap(readSentences).map(({ text }) => text),
    ];
    expect(texts.length).toBeGreaterThan(200);
    let found = 0;
    for (const text of texts) {
      const read = byStored.explain(text);
      expect(read).toEqual(byFresh.explain(text));
      found += read.mentions.length;
    }
    expect(found).toBeGreaterThan(1000);
  });
});

function inOrder(form: object | undefined): readonly unknown[] {
  return Object.entries(form ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('the flat trie', () => {
  it('leads to the values of the trie that it was made from, and nowhere else', () => {
    const trie = new Trie();
    const keys = [
      'goris',
      'gori',
      'go',
      'шуша',
      'շուշի',
      'shusha',
      'shushi',
      "t'bilisi",
      'lake sevan',
    ];
    // More children of one node than are looked at one by one.
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((one) => `x${one}`);
    const all = [...keys, ...letters];
    all.forEach((key, index) => trie.set(key, index + 1));
    const { values, ...nodes } = flatten(trie);
    const flat = new FlatTrie(nodes);
    const get = (key: string) => {
      let node: number = flat.root;
      for (let i = 0; i < key.length && node !== 0; i += 1)
        node = flat.step(node, key.charCodeAt(i));
      return values[node] ?? 0;
    };
    for (const key of all) expect(get(key)).toBe(trie.get(key));
    for (const key of ['', 'g', 'gorisa', 'xx1', 'x1', 'შ', 'lake', 'лачин'])
      expect(get(key)).toBe(0);
  });

  it('of no keys leads nowhere', () => {
    const { values, ...nodes } = flatten(new Trie());
    expect([...values]).toEqual([0, 0]);
    expect(new FlatTrie(nodes).step(1, 97)).toBe(0);
  });
});
