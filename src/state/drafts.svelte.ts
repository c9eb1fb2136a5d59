import type { LastMoment } from '../storage/last-moment';
import type { BrowserStore } from '../storage/browser-store';

/** A text that somebody is writing, under the name of its field. */
export interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/**
 * What stands in the fields of the reader, from the first keystroke until it is saved or given up.
 * It is no copy of what is stored: an article that changes meanwhile changes no draft.
 */
export class Drafts {
  #texts: Readonly<Record<string, string>> = $state.raw({});
  readonly #store: BrowserStore<Draft> | null;
  readonly #lastMoment: LastMoment | null;
  /** Fields whose last text is not stored yet, the one that is being written among them. */
  #unstored: readonly string[] = [];
  #writing = false;
  #revision = 0;

  /** Without a store, drafts go with the page. */
  constructor(store: BrowserStore<Draft> | null = null, lastMoment: LastMoment | null = null) {
    this.#store = store;
    this.#lastMoment = lastMoment;
  }

  /** Takes what the browser keeps; what was typed meanwhile is newer. */
  async load(): Promise<void> {
    const records = await (this.#store?.all() ?? Promise.resolve([])).catch(() => []);
    const drafts = records.map(([, record]) => record).filter(isDraft);
    this.#revision = Math.max(0, ...drafts.map(({ revision }) => revision));
    const kept = Object.fromEntries(drafts.map(({ id, text }) => [id, text]));
    const left = this.#lastMoment?.take() ?? {};
    this.#texts = { ...kept, ...left, ...this.#texts };
    for (const field of Object.keys(left)) this.#keep(field);
  }

  /** Keeps what is not stored yet: to be called in the moment in which the page goes. */
  leave(): void {
    const texts = Object.entries(this.#texts).filter(([field]) => this.#unstored.includes(field));
    if (texts.length > 0) this.#lastMoment?.keep(Object.fromEntries(texts));
  }

  /** What was written into a field; null where nothing was. */
  of(field: string): string | null {
    return this.#texts[field] ?? null;
  }

  write(field: string, text: string): void {
    this.#texts = { ...this.#texts, [field]: text };
    this.#keep(field);
  }

  /** Forgets a field that was saved, or all fields of an article that was deleted. */
  forget(start: string): void {
    const gone = Object.keys(this.#texts).filter((field) => field.startsWith(start));
    this.#texts = Object.fromEntries(
      Object.entries(this.#texts).filter(([field]) => !gone.includes(field)),
    );
    for (const field of gone) this.#keep(field);
  }

  #keep(field: string): void {
    if (!this.#unstored.includes(field)) this.#unstored = [...this.#unstored, field];
    if (!this.#writing) void this.#writeAll();
  }

  /** One after the other, each with its latest text: a fast typist waits for no disk. */
  async #writeAll(): Promise<void> {
    this.#writing = true;
    for (let [field] = this.#unstored; field !== undefined; [field] = this.#unstored) {
      const text = this.of(field);
      await this.#write(field, text);
      // What was typed while its field was written waits behind the others.
      const others = this.#unstored.filter((other) => other !== field);
      this.#unstored = this.of(field) === text ? others : [...others, field];
    }
    this.#writing = false;
    // A page that went and came back, as Back does, has stored these by now.
    this.#lastMoment?.take();
  }

  /** A browser that keeps nothing still has the draft in this page. */
  async #write(field: string, text: string | null): Promise<void> {
    this.#revision = Math.max(this.#revision + 1, Date.now());
    const done =
      text === null
        ? this.#store?.remove(field)
        : this.#store?.put({ id: field, revision: this.#revision, text }, 'any');
    await done?.catch(() => undefined);
  }
}

function isDraft(record: unknown): record is Draft {
  const { id, text, revision } = (record ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return typeof id === 'string' && typeof text === 'string' && typeof revision === 'number';
}
