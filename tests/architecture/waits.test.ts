import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptsOf, sources } from './sources';
import { waitsIn } from './waits';

/** They stay as long as the page. */
const lasting = ['src/panels/search/SearchBox.svelte'];

describe('a component that waits', () => {
  it('reads no prop and no derived value afterwards: it may be gone, and they with it', () => {
    const components = sources.filter(
      (file) => /^src\/panels\/.*\.svelte(\.ts)?$/.test(file) && !lasting.includes(file),
    );
    const waits = components.flatMap((file) => waitsIn(file, scriptsOf(file)));
    expect(waits.length).toBeGreaterThan(30);
    expect(waits.filter(({ reads }) => reads.length > 0)).toEqual([]);
  });

  it('is known by what it reads itself, by what it calls, in a loop and in a callback', () => {
    const script = `
      const { article, done } = $props();
      const field = $derived(article.id);
      const link = () => done(field);
      async function before() { const { id } = article; await ready(); keep(id); }
      async function after() { await ready(); keep({ field: 1 }, article.id); }
      async function calls() { await ready(); link(); }
      async function turns() { for (const one of all) { keep(field); await one; } }
      async function asks(form) { await ready(); if (form.isConnected) done(); }
      const callback = () => ready().then(() => keep(field));
      class Kept {
        name = $derived(1);
        async wait() { await ready(); return this.name; }
      }`;
    const tree = ts.createSourceFile('a.ts', script, ts.ScriptTarget.Latest, true);
    const waits = waitsIn('a.ts', [{ first: 0, tree }]);
    expect(waits.map(({ at, reads }) => [at, ...reads])).toEqual([
      ['a.ts:5'],
      ['a.ts:6', 'article'],
      ['a.ts:7', 'done', 'field'],
      ['a.ts:8', 'field'],
      ['a.ts:9'],
      ['a.ts:10', 'field'],
      ['a.ts:13', 'this.name'],
    ]);
  });
});
