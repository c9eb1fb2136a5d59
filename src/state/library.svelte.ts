import { inTime } from '../in-time';
import { bringAgain } from '../reading/bring-again';
import type { Edit } from '../reading/undo-history';
import {
  edited,
  keep,
  latestFirst,
  redo,
  undo,
  withFound,
  withPlaces,
  type FoundSince,
  type KeptArticle,
} from '../reading/stored-article';
import type { OwnArticle } from '../reading/own-article';
import { Overtaken, type RecordStore } from '../storage/record-store';
import type { LibraryTrouble } from './library-trouble';
import { PendingChanges } from './pending-changes';

/** Milliseconds after which a browser's store that does not answer counts as none. */
const patience = 10_000;

/** Turns a record into an article; null where this atlas cannot read it. */
export type ReadRecord = (record: unknown) => KeptArticle | null;

/** The articles that the reader opened. Each change is stored at once. */
export class Library {
  /** The latest first. */
  articles: readonly KeptArticle[] = $state.raw([]);
  /** Whether the stored articles have been read. */
  ready = $state.raw(false);
  trouble: LibraryTrouble | null = $state.raw(null);
  readonly #store: RecordStore<KeptArticle> | null;
  readonly #storing = new PendingChanges();
  /** The article of the page itself, which is stored once its reader changes it. */
  #lent: KeptArticle | null = null;
  #reload: () => Promise<void> = () => Promise.resolve();

  /** Without a store, articles are lost with the page. */
  constructor(store: RecordStore<KeptArticle> | null = null) {
    [this.#store, this.ready] = [store, store === null];
  }

  /** Reads the stored articles, now and after changes by another window; returns what ends it. */
  follow(reader: () => Promise<ReadRecord>): () => void {
    this.#reload = () => this.#load(reader);
    void this.#reload();
    return this.#store?.watch(() => void this.#reload()) ?? (() => undefined);
  }

  find(id: string): KeptArticle | null {
    return this.articles.find((one) => one.id === id) ?? null;
  }

  /** Keeps an article that was opened; a text that is there takes over the work done on it. */
  add(article: OwnArticle): KeptArticle {
    const same = this.articles.find((one) => one.article.text === article.text);
    return same ? this.#bringTo(same, article) : this.bring(keep(article));
  }

  /** Brings an article with its history, under an id that no other has here. */
  bring(kept: KeptArticle): KeptArticle {
    this.articles = [kept, ...this.articles].sort(latestFirst);
    void this.#put(kept);
    return kept;
  }

  /** Shows an article of the page itself; one that the reader has changed before comes back. */
  lend(article: OwnArticle): void {
    this.#lent = keep(article);
    if (!this.find(article.id)) this.articles = [this.#lent, ...this.articles];
  }

  #bringTo(same: KeptArticle, article: OwnArticle): KeptArticle {
    const edit = bringAgain(same.article, article);
    if (!edit) return same;
    this.edit(same.id, edit, article.places);
    this.trouble = 'replaced';
    return this.find(same.id) ?? same;
  }

  /** `places` are the world places that the links of the edit need. */
  edit(id: string, edit: Edit, places: OwnArticle['places'] = []): void {
    this.#change(id, (kept) => edited(withPlaces(kept, places), edit));
  }

  /** Adds to an article what was found in it since. This is no edit. */
  giveFound(id: string, found: FoundSince): void {
    this.#change(id, (kept) => withFound(kept, found));
  }

  undo(id: string): void {
    this.#change(id, undo);
  }
  redo(id: string): void {
    this.#change(id, redo);
  }

  /** Deletes an article and its history for good. */
  remove(id: string): void {
    this.articles = this.articles.filter((one) => one.id !== id);
    this.#storing.forget(id);
    this.#store?.remove(id).catch(() => (this.trouble = 'unkept'));
  }

  #change(id: string, change: (kept: KeptArticle) => KeptArticle): void {
    const before = this.find(id);
    const after = before && change(before);
    if (!after || after === before) return;
    this.articles = this.articles.map((one) => (one.id === id ? after : one));
    void this.#put(after);
  }

  async #put(kept: KeptArticle): Promise<void> {
    const { id } = kept;
    this.#storing.start(id);
    try {
      await this.#store?.put(kept, this.#storing.isStored(id));
      this.#storing.know(id);
      this.#storing.settle(id);
    } catch (error) {
      if (!(error instanceof Overtaken)) this.trouble = 'unkept';
      else {
        this.#storing.settle(id);
        await this.#reload();
        this.trouble = 'overtaken';
      }
    }
  }

  async #load(reader: () => Promise<ReadRecord>): Promise<void> {
    try {
      const records = await inTime(this.#store?.all() ?? Promise.resolve([]), patience);
      const read = records.length > 0 ? await reader() : () => null;
      const stored = records.map(([, record]) => read(record)).filter((one) => one !== null);
      if (stored.length < records.length) this.trouble = 'unread';
      // A change that is not stored yet is newer than the stored record.
      const here = this.articles.filter(({ id }) => this.#storing.isWaiting(id));
      const others = stored.filter(({ id }) => !this.#storing.isWaiting(id));
      const own = [...here, ...others];
      const lent = this.#lent && !own.some(({ id }) => id === this.#lent?.id) ? [this.#lent] : [];
      this.articles = [...own, ...lent].sort(latestFirst);
      for (const { id } of others) this.#storing.know(id);
    } catch {
      this.trouble = 'unkept';
    }
    this.ready = true;
  }
}
