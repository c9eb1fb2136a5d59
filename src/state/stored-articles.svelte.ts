import { inTime } from '../deadline';
import { withRedo } from '../reading/join-windows';
import { latestFirst, type KeptArticle } from '../reading/stored-article';
import type { BrowserStore } from '../storage/browser-store';
import type { LibraryTrouble } from './library-trouble';
import { Writes, type Change } from './shared-writes';

/** Milliseconds after which a browser's store that does not answer counts as none. */
const timeoutMs = 10_000;

/** Turns a record into an article; null where this atlas cannot read it. */
export type ReadRecord = (record: unknown) => KeptArticle | null;

const nothing: Promise<readonly (readonly [string, unknown])[]> = Promise.resolve([]);

/** Articles as this window shows them and the browser keeps them, beside other windows. */
export class StoredArticles {
  /** The latest first. */
  articles: readonly KeptArticle[] = $state.raw([]);
  /** Whether the stored articles have been read. */
  ready = $state.raw(false);
  trouble: LibraryTrouble | null = $state.raw(null);
  readonly #store: BrowserStore<KeptArticle> | null;
  readonly #writes = new Writes<KeptArticle>({
    latest: (id) => this.find(id),
    put: async (kept, base) => this.#store?.put(kept, base),
    theirs: (id) => this.#theirs(id),
    overtaken: (id, theirs, joined) => this.#join(id, theirs, joined),
    failed: () => (this.trouble = 'unkept'),
  });
  /** The article of the page itself, which is stored once its reader changes it. */
  #lent: KeptArticle | null = null;
  #reader: () => Promise<ReadRecord> = () => Promise.resolve(() => null);

  /** Without a store, articles are lost with the page. */
  constructor(store: BrowserStore<KeptArticle> | null = null) {
    [this.#store, this.ready] = [store, store === null];
  }

  /**
   * Reads the stored articles, now and after changes by another window; returns the function to end
   * it.
   */
  follow(reader: () => Promise<ReadRecord>): () => void {
    this.#reader = reader;
    void this.#load();
    return this.#store?.watch(() => void this.#load()) ?? (() => undefined);
  }

  find(id: string): KeptArticle | null {
    return this.articles.find((one) => one.id === id) ?? null;
  }

  /** Whether an article is that of the page itself. */
  isLent(id: string): boolean {
    return this.#lent?.id === id;
  }

  /** Deletes an article and its history for good. */
  remove(id: string): void {
    this.show(id, null);
    this.#writes.forget(id);
    this.#store?.remove(id).catch(() => (this.trouble = 'unkept'));
  }

  /** An article that is here without being stored, unless its reader has changed it before. */
  protected lendKept(kept: KeptArticle): void {
    this.#lent = kept;
    if (!this.find(kept.id)) this.articles = [kept, ...this.articles];
  }

  /** Stores what is shown of an article; `again` makes the same change on another window's version. */
  protected store(id: string, again: Change<KeptArticle>): void {
    void this.#writes.keep(id, again);
  }

  /** Shows an article in the place of its earlier version; null: no more. */
  protected show(id: string, kept: KeptArticle | null): void {
    this.articles = this.articles.flatMap((one) => (one.id === id ? (kept ?? []) : one));
  }

  async #theirs(id: string): Promise<KeptArticle | null> {
    const record = await this.#store?.get(id);
    if (record === undefined) return null;
    const kept = (await this.#reader())(record);
    if (!kept) throw new Error(`Another version of the atlas changed ${id}`);
    return kept;
  }

  #join(id: string, theirs: KeptArticle | null, joined: KeptArticle | null): KeptArticle | null {
    const ours = this.find(id);
    if (theirs && !joined) this.trouble = 'overtaken';
    const shown = joined ?? (theirs && ours ? withRedo(theirs, ours) : theirs);
    this.show(id, shown);
    return shown;
  }

  async #load(): Promise<void> {
    const began = this.#writes.now();
    const records = await inTime(this.#store?.all() ?? nothing, timeoutMs).catch(() => null);
    const read = records?.length ? await this.#reader().catch(() => null) : () => null;
    const stored = (records ?? []).map(([, record]) => read?.(record) ?? null);
    const whole = stored.filter((one) => one !== null);
    if (!records) this.trouble = 'unkept';
    else if (!read) this.trouble = 'unloaded';
    else if (whole.length < records.length) this.trouble = 'unread';
    if (records && read) this.#take(whole, ({ id }) => this.#writes.isNewer(id, began));
    this.ready = true;
  }

  /** Shows what was read, except where this window has done more since. */
  #take(stored: readonly KeptArticle[], isOurs: (kept: KeptArticle) => boolean): void {
    const others = stored.filter((one) => !isOurs(one));
    const own = [...this.articles.filter(isOurs), ...others];
    const lent = this.#lent && !own.some(({ id }) => id === this.#lent?.id) ? [this.#lent] : [];
    this.articles = [...own, ...lent].sort(latestFirst);
    for (const one of others) this.#writes.know(one);
  }
}
