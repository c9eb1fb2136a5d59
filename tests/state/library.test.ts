import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, remove } from '../../src/reading/corrections';
import type { KeptArticle } from '../../src/reading/stored-article';
import { readKept } from '../../src/reading/stored-schema';
import { countStates } from '../../src/reading/own-article';
import { Library } from '../../src/state/library.svelte';
import type { BrowserStore } from '../../src/storage/browser-store';
import { articleOf } from '../reading/an-article';
import { runs } from '../runs';
import { sharedRecords } from './shared-records';

const article = articleOf('De Shushi a Goris.', [
  ['Shushi', 'shusha-shushi'],
  ['Goris', 'goris'],
]);

async function opened(store: BrowserStore<KeptArticle>): Promise<Library> {
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
    const { store } = sharedRecords();
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
    const library = await opened(sharedRecords().store());
    library.add(article);
    expect(library.add({ ...article, id: 'own-9999999999' }).id).toBe(article.id);
    expect(library.articles).toHaveLength(1);
  });

  it('takes over the corrections of a file whose text is here, says so, and takes them back', async () => {
    const library = await opened(sharedRecords().store());
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
    const library = await opened(sharedRecords().store());
    library.add(article);
    const [shushi] = article.mentions;
    if (!shushi) throw new Error('a link');
    library.edit(article.id, accept(shushi));
    library.add({ ...article, id: 'own-1111111111' });
    expect([library.articles.length, library.trouble]).toEqual([1, null]);
    expect(countStates(first(library)).verified).toBe(1);
  });

  it('deletes for good, in every window', async () => {
    const { store, records } = sharedRecords();
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

  it('says that the browser keeps nothing, and works until the page is closed', async () => {
    const shared = sharedRecords();
    shared.fail = new Error('no room');
    const library = await opened(shared.store());
    expect([library.trouble, library.ready]).toEqual(['unkept', true]);
    library.add(article);
    await settled();
    expect(library.articles).toHaveLength(1);
  });

  it('leaves alone what it cannot read, and says so', async () => {
    const { store, records } = sharedRecords();
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
    const { records, store } = sharedRecords();
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
    const { store } = sharedRecords();
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

describe('two windows on one article', () => {
  const [shushi, goris] = article.mentions;
  if (!shushi || !goris) throw new Error('two links');

  /** Two windows that show the same article; the second hears nothing of the first. */
  async function twoWindows() {
    const shared = sharedRecords();
    const here = await opened(shared.store());
    here.add(article);
    await settled();
    const deaf = await opened(shared.store(false));
    return { shared, here, deaf };
  }

  it('keep the edits of both, also where one makes two within one write', async () => {
    const { shared, here, deaf } = await twoWindows();
    here.edit(article.id, accept(shushi));
    deaf.edit(article.id, remove(goris));
    const details = { ...article.details, title: 'De Shushi' };
    deaf.edit(article.id, { before: { details: article.details }, after: { details } });
    await settled();
    expect([here.trouble, deaf.trouble]).toEqual([null, null]);
    const after = first(await opened(shared.store()));
    expect(countStates(after)).toEqual({ machine: 0, verified: 1, edited: 0 });
    expect(after.details.title).toBe('De Shushi');
    expect(first(here)).toEqual(after);
    expect(first(deaf)).toEqual(after);
  });

  it('say where both changed the same, show the version of the faster, and Redo brings the other', async () => {
    const { here, deaf, shared } = await twoWindows();
    here.edit(article.id, remove(shushi));
    await settled();
    deaf.edit(article.id, accept(shushi));
    deaf.edit(article.id, accept(goris));
    await settled();
    expect([here.trouble, deaf.trouble]).toEqual([null, 'overtaken']);
    expect(countStates(first(deaf))).toEqual({ machine: 1, verified: 0, edited: 0 });
    expect(first(here)).toEqual(first(deaf));
    deaf.redo(article.id);
    await settled();
    expect(countStates(first(await opened(shared.store()))).verified).toBe(2);
  });

  it('lose no text that was rewritten while the other corrected a link', async () => {
    const { here, deaf } = await twoWindows();
    here.edit(article.id, accept(shushi));
    await settled();
    const after = { text: 'De Goris a Shushi.', mentions: [] };
    const { text, mentions } = article;
    deaf.edit(article.id, { before: { text, mentions }, after });
    await settled();
    expect(first(deaf).text).toBe(article.text);
    deaf.redo(article.id);
    expect(first(deaf).text).toBe(after.text);
  });

  it('keep every edit of any two windows, in any order', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Goris${index}`);
    const many = articleOf(
      names.join(' '),
      names.map((name) => [name, 'goris']),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...many.mentions], { minLength: 1 }),
        fc.infiniteStream(fc.record({ second: fc.boolean(), pause: fc.boolean() })),
        async (edits, turns) => {
          const shared = sharedRecords();
          const [one, other] = [await opened(shared.store()), await opened(shared.store())];
          one.add(many);
          await settled();
          for (const mention of edits) {
            const [turn] = [...turns.take(1)];
            const window = turn?.second ? other : one;
            window.edit(many.id, accept(mention));
            if (turn?.pause) await settled();
          }
          await settled();
          const stored = (await opened(shared.store())).find(many.id)?.article ?? many;
          expect(countStates(stored).verified).toBe(edits.length);
          expect([one.trouble, other.trouble]).toEqual([null, null]);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('leave deleted what one deleted while the other changed it', async () => {
    const { shared, here, deaf } = await twoWindows();
    here.remove(article.id);
    await settled();
    deaf.edit(article.id, accept(goris));
    await settled();
    expect(shared.records.size).toBe(0);
    expect(deaf.find(article.id)).toBe(null);
  });
});
