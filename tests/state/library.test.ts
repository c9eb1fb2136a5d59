import { describe, expect, it } from 'vitest';
import { accept, remove } from '../../src/reading/corrections';
import type { KeptArticle } from '../../src/reading/stored-article';
import { readKept } from '../../src/reading/stored-schema';
import { countStates } from '../../src/reading/own-article';
import { Library } from '../../src/state/library.svelte';
import { Overtaken, type RecordStore } from '../../src/storage/record-store';
import { articleOf } from '../reading/an-article';

const article = articleOf('De Shushi a Goris.', [
  ['Shushi', 'shusha-shushi'],
  ['Goris', 'goris'],
]);

/** A store in memory that several libraries share, as windows share the browser's. */
function memory() {
  const records = new Map<string, unknown>();
  const watchers = new Set<() => void>();
  let broken = false;
  const fail = () => (broken ? Promise.reject(new Error('no room')) : Promise.resolve());
  const store = (): RecordStore<KeptArticle> => {
    let own: (() => void) | null = null;
    const tell = () => watchers.forEach((watcher) => watcher !== own && watcher());
    return {
      all: async () => {
        await fail();
        return [...records];
      },
      put: async (record, stored) => {
        await fail();
        const old = records.get(record.id) as KeptArticle | undefined;
        if (old ? old.revision >= record.revision : stored) throw new Overtaken('late');
        records.set(record.id, structuredClone(record));
        tell();
      },
      remove: async (id) => {
        await fail();
        records.delete(id);
        tell();
      },
      watch: (changed) => {
        own = changed;
        watchers.add(changed);
        return () => watchers.delete(changed);
      },
    };
  };
  return { records, store, breakDown: () => (broken = true) };
}

async function opened(store: RecordStore<KeptArticle>): Promise<Library> {
  const library = new Library(store);
  library.follow(() => Promise.resolve(readKept));
  await settled();
  return library;
}

/** Waits until all promises of the store in memory are kept. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const first = (library: Library) => library.find(article.id)?.article ?? article;

describe('the library of opened articles', () => {
  it('has what was opened and corrected after a reload, with the way back', async () => {
    const { store } = memory();
    const before = await opened(store());
    before.add(article);
    const [shushi, goris] = article.mentions;
    if (!shushi || !goris) throw new Error('two links');
    before.edit(article.id, accept(shushi));
    before.edit(article.id, remove(goris));
    await settled();
    const after = await opened(store());
    expect(countStates(first(after))).toEqual({ machine: 0, verified: 1, edited: 0 });
    after.undo(article.id);
    after.undo(article.id);
    expect(first(after).mentions).toEqual(article.mentions);
    after.redo(article.id);
    expect(countStates(first(after))).toEqual({ machine: 1, verified: 1, edited: 0 });
  });

  it('keeps the same text once', async () => {
    const library = await opened(memory().store());
    library.add(article);
    expect(library.add({ ...article, id: 'own-9999999999' }).id).toBe(article.id);
    expect(library.articles).toHaveLength(1);
  });

  it('takes over the corrections of a file whose text is here, says so, and takes them back', async () => {
    const library = await opened(memory().store());
    library.add(article);
    const worked = {
      ...articleOf(article.text, [['Shushi', 'shusha-shushi', 'verified']]),
      id: 'own-1111111111',
      details: { ...article.details, title: 'De Shushi' },
    };
    library.add(worked);
    expect(library.articles).toHaveLength(1);
    expect(library.trouble).toBe('replaced');
    expect([first(library).details.title, first(library).mentions]).toEqual([
      'De Shushi',
      worked.mentions,
    ]);
    library.undo(article.id);
    expect(first(library).mentions).toEqual(article.mentions);
    expect(first(library).details).toEqual(article.details);
  });

  it("changes nothing where the same text is pasted again without anybody's work", async () => {
    const library = await opened(memory().store());
    library.add(article);
    const [shushi] = article.mentions;
    if (!shushi) throw new Error('a link');
    library.edit(article.id, accept(shushi));
    library.add({ ...article, id: 'own-1111111111' });
    expect([library.articles.length, library.trouble]).toEqual([1, null]);
    expect(countStates(first(library)).verified).toBe(1);
  });

  it('deletes for good, in every window', async () => {
    const { store, records } = memory();
    const [here, there] = [await opened(store()), await opened(store())];
    here.add(article);
    await settled();
    expect(there.articles).toHaveLength(1);
    there.remove(article.id);
    await settled();
    expect(records.size).toBe(0);
    expect(here.articles).toEqual([]);
    expect((await opened(store())).articles).toEqual([]);
  });

  it('says that another window was faster, and shows what that one did', async () => {
    const shared = memory();
    const here = await opened(shared.store());
    here.add(article);
    await settled();
    const deaf = new Library({ ...shared.store(), watch: () => () => undefined });
    deaf.follow(() => Promise.resolve(readKept));
    await settled();
    const [shushi, goris] = article.mentions;
    if (!shushi || !goris) throw new Error('two links');
    here.edit(article.id, accept(shushi));
    await settled();
    deaf.edit(article.id, remove(goris));
    await settled();
    expect(deaf.trouble).toBe('overtaken');
    expect(countStates(first(deaf))).toEqual({ machine: 1, verified: 1, edited: 0 });
  });

  it('says that the browser keeps nothing, and works until the page is closed', async () => {
    const { store, breakDown } = memory();
    breakDown();
    const library = await opened(store());
    expect([library.trouble, library.ready]).toEqual(['unkept', true]);
    library.add(article);
    await settled();
    expect(library.articles).toHaveLength(1);
  });

  it('leaves alone what it cannot read, and says so', async () => {
    const { store, records } = memory();
    records.set('own-1111111111', { version: 7 });
    const library = await opened(store());
    expect([library.articles, library.trouble]).toEqual([[], 'unread']);
    library.add(article);
    await settled();
    expect(records.get('own-1111111111')).toEqual({ version: 7 });
  });
});

describe('an article of the page itself', () => {
  it('is not stored until its reader changes it, and then comes back with the change', async () => {
    const { records, store } = memory();
    const library = await opened(store());
    library.lend(article);
    expect(library.find(article.id)?.article).toEqual(article);
    await settled();
    expect(records.size).toBe(0);
    const [, goris] = article.mentions;
    if (!goris) throw new Error('two links');
    library.edit(article.id, remove(goris));
    await settled();
    expect(records.size).toBe(1);
    const changed = first(library);
    const again = await opened(store());
    again.lend(article);
    expect(first(again)).toEqual(changed);
  });

  it('stays when the stored articles are read later, or again', async () => {
    const { store } = memory();
    const other = await opened(store());
    const library = new Library(store());
    library.lend(article);
    library.follow(() => Promise.resolve(readKept));
    await settled();
    expect(library.articles.map(({ id }) => id)).toEqual([article.id]);
    other.add(articleOf('De Goris.', [['Goris', 'goris']]));
    await settled();
    expect(library.find(article.id)).not.toBe(null);
  });
});
