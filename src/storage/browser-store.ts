/**
 * Keeps records in the browser, in IndexedDB: records of one kind by their ids. This module does
 * not know what they hold. Every call rejects where the browser cannot store (private windows, no
 * room).
 */
import { createStore, entries, get, promisifyRequest } from 'idb-keyval';

export interface Kept {
  readonly id: string;
  /** Counts the changes of a record. */
  readonly revision: number;
}

/** Thrown where somebody else changed the record meanwhile, usually another window. */
export class Overtaken extends Error {}

export interface BrowserStore<R extends Kept> {
  /** Every record as it was stored, of any version; the caller checks it. */
  all(): Promise<readonly (readonly [id: string, record: unknown])[]>;
  /** A record as it was stored; undefined where there is none. */
  get(id: string): Promise<unknown>;
  /**
   * Stores a record where the store has the revision `base` of it, or nothing for null; `any` means
   * any earlier revision, or nothing. Throws Overtaken where the store has something else: another
   * window changed the record, or deleted it, and it must stay deleted.
   */
  put(record: R, base: number | null | 'any'): Promise<void>;
  /**
   * Stores what belongs to a record that is put after it, and tells nobody. Its id begins with that
   * of the record and `/`.
   */
  putPart(part: { readonly id: string }): Promise<void>;
  /** Removes a record with all its parts. */
  remove(id: string): Promise<void>;
  /** Calls back when another window puts or removes a record; returns the function that ends it. */
  watch(changed: () => void): () => void;
}

/** Whether other windows can be told of a change; if not, they show it after a reload. */
const canTell = typeof BroadcastChannel !== 'undefined';

/** Whether a record comes too late: the store has the revision `stored` of it, or nothing for null. */
export function isLate(
  { revision }: Kept,
  stored: number | null,
  base: number | null | 'any',
): boolean {
  return base === 'any' ? stored !== null && stored >= revision : stored !== base;
}

/** Opens the store for one kind of records, such as `articles`. */
export function browserStore<R extends Kept>(kind: string): BrowserStore<R> {
  const name = `corridor-atlas-${kind}`;
  const store = createStore(name, 'records');
  const write = (act: (records: IDBObjectStore) => void) =>
    store('readwrite', (records) => {
      act(records);
      return promisifyRequest(records.transaction);
    });
  const tell = () => {
    if (!canTell) return;
    const channel = new BroadcastChannel(name);
    channel.postMessage('changed');
    channel.close();
  };
  return {
    all: async () => (await entries<string, unknown>(store)).map(([id, record]) => [id, record]),
    get: (id) => get<unknown>(id, store),
    async put(record, base) {
      const overtaken = await store('readwrite', async (records) => {
        const old = (await promisifyRequest(records.get(record.id))) as R | undefined;
        const late = isLate(record, old ? old.revision : null, base);
        if (!late) records.put(record, record.id);
        await promisifyRequest(records.transaction);
        return late;
      });
      if (overtaken) throw new Overtaken(`Another window changed ${record.id}`);
      tell();
    },
    putPart: (part) => write((records) => records.put(part, part.id)),
    async remove(id) {
      await write((records) => {
        records.delete(id);
        records.delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`));
      });
      tell();
    },
    watch(changed) {
      if (!canTell) return () => undefined;
      const channel = new BroadcastChannel(name);
      channel.onmessage = changed;
      return () => channel.close();
    },
  };
}
