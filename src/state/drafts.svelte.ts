import type { RecordStore } from '../storage/record-store';

/** A text that somebody is writing, under the name of its field. */
export interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/**
 * What stands in the fields of the reader, from the first key until it is saved or given up. It is
 * no copy of what is stored: an article that changes meanwhile changes no draft.
 */
export class Drafts {
  #texts: Readonly<Record<string, string>> = $state.raw({});
  readonly #store: RecordStore<Draft> | null;
  /** Fields whose last text is not stored yet; while one is written, others wait for it. */
  #waiting: readonly string[] = [];
  #writing = false;
  #revision = 0;

  /** Without a store, drafts go with the page. */
  constructor(store: RecordStore<Draft> | null = null) {
    this.#store = store;
  }

  /** Takes what the browser keeps; what was typed meanwhile is newer. */
  async load(): Promise<void> {
    const records = await (this.#store?.all() ?? Promise.resolve([])).catch(() => []);
    const drafts = records.map(([, record]) => record).filter(isDraft);
    this.#revision = Math.max(0, ...drafts.map(({ revision }) => revision));
    const kept = Object.fromEntries(drafts.map(({ id, text }) => [id, text]));
    this.#texts = { ...kept, ...this.#texts };
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
    if (!this.#waiting.includes(field)) this.#waiting = [...this.#waiting, field];
    if (!this.#writing) void this.#writeAll();
  }

  /** One after the other, each with its latest text: a fast typist waits for no disk. */
  async #writeAll(): Promise<void> {
    this.#writing = true;
    for (let [field] = this.#waiting; field !== undefined; [field] = this.#waiting) {
      this.#waiting = this.#waiting.slice(1);
      const text = this.of(field);
      this.#revision = Math.max(this.#revision + 1, Date.now());
      const done =
        text === null
          ? this.#store?.remove(field)
          : this.#store?.put({ id: field, revision: this.#revision, text }, false);
      // A browser that keeps nothing still has the draft in this page.
      await done?.catch(() => undefined);
    }
    this.#writing = false;
  }
}

function isDraft(record: unknown): record is Draft {
  const { id, text, revision } = (record ?? {}) as Partial<Record<keyof Draft, unknown>>;
  return typeof id === 'string' && typeof text === 'string' && typeof revision === 'number';
}
