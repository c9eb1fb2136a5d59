/**
 * What the browser keeps, in IndexedDB: records of one kind under their ids. Nothing here knows
 * what they are. Every call rejects where the browser keeps nothing (private windows, no room).
 */
import { createStore, del, entries, promisifyRequest } from 'idb-keyval';

export interface Kept {
  readonly id: string;
  /** Counts the changes of a record. */
  readonly revision: number;
}

/** Somebody else changed the record in between: another window, as a rule. */
export class Overtaken extends Error {}

export interface RecordStore<R extends Kept> {
  /** Every record as it was stored, of whatever version; the reader checks what it is. */
  all(): Promise<readonly (readonly [id: string, record: unknown])[]>;
  /**
   * Stores a record. Throws Overtaken where a later revision is there, and where a record that was
   * there before (`stored`) is gone: another window deleted it, and deleted means deleted.
   */
  put(record: R, stored: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back when another window put or removed a record; returns its own end. */
  watch(changed: () => void): () => void;
}

/** The records of one kind, `articles` for example. */
export function recordStore<R extends Kept>(kind: string): RecordStore<R> {
  const name = `corridor-atlas-${kind}`;
  const store = createStore(name, 'records');
  const tell = () => {
    const channel = new BroadcastChannel(name);
    channel.postMessage('changed');
    channel.close();
  };
  return {
    all: async () => (await entries<string, unknown>(store)).map(([id, record]) => [id, record]),
    async put(record, stored) {
      const overtaken = await store('readwrite', async (records) => {
        const old = (await promisifyRequest(records.get(record.id))) as R | undefined;
        const late = old ? old.revision >= record.revision : stored;
        if (!late) records.put(record, record.id);
        await promisifyRequest(records.transaction);
        return late;
      });
      if (overtaken) throw new Overtaken(`Another window changed ${record.id}`);
      tell();
    },
    async remove(id) {
      await del(id, store);
      tell();
    },
    watch(changed) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = changed;
      return () => channel.close();
    },
  };
}
