import { afterEach, describe, expect, it, vi } from 'vitest';
import { Drafts, type Draft } from '../../src/state/drafts.svelte';
import { lastMoment } from '../../src/storage/last-moment';
import type { BrowserStore } from '../../src/storage/browser-store';

/** A store in memory, as slow as a disk. */
function memory(records = new Map<string, Draft>()): BrowserStore<Draft> & { puts: number } {
  return {
    puts: 0,
    all: () => Promise.resolve([...records]),
    get: (id) => Promise.resolve(records.get(id)),
    putPart: () => Promise.resolve(),
    async put(record) {
      this.puts += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      records.set(record.id, record);
    },
    async remove(id) {
      await Promise.resolve();
      records.delete(id);
    },
    watch: () => () => undefined,
  };
}
/** A browser's localStorage, empty. */
function emptyStorage(): Map<string, string> {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  });
  return values;
}
afterEach(() => vi.unstubAllGlobals());

describe('drafts', () => {
  it('are there again after a reload, from the first keystroke, until they are saved', async () => {
    const records = new Map<string, Draft>();
    const page = new Drafts(memory(records));
    page.write('new', 'F');
    page.write('own-1/text', 'From Goris');
    await vi.waitFor(() => expect([...records.keys()]).toEqual(['new', 'own-1/text']));
    const reloaded = new Drafts(memory(records));
    await reloaded.load();
    expect([reloaded.of('new'), reloaded.of('own-1/text')]).toEqual(['F', 'From Goris']);
    reloaded.forget('own-1');
    await vi.waitFor(() => expect([...records.keys()]).toEqual(['new']));
    const again = new Drafts(memory(records));
    await again.load();
    expect([again.of('new'), again.of('own-1/text')]).toEqual(['F', null]);
  });

  it('keep the last of many keystrokes without a write for each', async () => {
    const records = new Map<string, Draft>();
    const store = memory(records);
    const page = new Drafts(store);
    for (let length = 1; length <= 500; length += 1) page.write('new', 'a'.repeat(length));
    await vi.waitFor(() => expect(records.get('new')?.text).toHaveLength(500));
    expect(store.puts).toBeLessThan(5);
  });

  it('that are typed while the store is read are newer than what it has', async () => {
    const kept: Draft = { id: 'new', revision: 1, text: 'before' };
    const page = new Drafts(memory(new Map([['new', kept]])));
    const loading = page.load();
    page.write('new', 'now');
    await loading;
    expect(page.of('new')).toBe('now');
  });

  it('live in the page where the browser keeps nothing', async () => {
    const put = vi.fn(() => Promise.reject(new Error('private')));
    const refusing: BrowserStore<Draft> = {
      ...memory(),
      all: () => Promise.reject(new Error('private')),
      put,
    };
    const page = new Drafts(refusing);
    await page.load();
    page.write('new', 'text');
    await vi.waitFor(() => expect(put).toHaveBeenCalled());
    expect(page.of('new')).toBe('text');
  });

  it('are kept when the page goes before the disk has them, and stored by the next page', async () => {
    const values = emptyStorage();
    const records = new Map<string, Draft>();
    const page = new Drafts(memory(records), lastMoment('drafts'));
    for (const text of ['F', 'Fr', 'From Goris to Shushi']) page.write('new', text);
    page.write('own-1/title', 'A journey');
    page.leave();
    const next = new Drafts(memory(), lastMoment('drafts'));
    await next.load();
    expect(next.of('new')).toBe('From Goris to Shushi');
    expect(next.of('own-1/title')).toBe('A journey');
    await vi.waitFor(() => expect(values.size).toBe(0));
  });

  it('that are stored leave nothing behind when the page goes', async () => {
    const values = emptyStorage();
    const page = new Drafts(memory(), lastMoment('drafts'));
    page.write('new', 'From Goris');
    await vi.waitFor(() => {
      values.clear();
      page.leave();
      expect(values.size).toBe(0);
    });
  });

  it('do not come back by what a page kept that went and came back', async () => {
    const values = emptyStorage();
    const records = new Map<string, Draft>();
    const page = new Drafts(memory(records), lastMoment('drafts'));
    page.write('new', 'From Goris');
    page.leave();
    page.forget('new');
    await vi.waitFor(() => expect([...records.keys(), ...values.keys()]).toEqual([]));
    const next = new Drafts(memory(records), lastMoment('drafts'));
    await next.load();
    expect(next.of('new')).toBeNull();
  });

  it('read past what somebody else wrote under their name', async () => {
    const values = emptyStorage();
    for (const broken of ['{', 'null', '7', '{"new":7}']) {
      values.set('corridor-atlas-drafts', broken);
      const page = new Drafts(memory(), lastMoment('drafts'));
      await page.load();
      expect(page.of('new')).toBeNull();
    }
  });
});
