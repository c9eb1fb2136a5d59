/** A store in memory that several windows share, as windows share the browser's. */
import { isLate, Overtaken, type Kept, type BrowserStore } from '../../src/storage/browser-store';

export interface SharedRecords {
  readonly records: Map<string, unknown>;
  /** The store of one window; `hears` says whether it hears of what the others do. */
  readonly store: <R extends Kept>(hears?: boolean) => BrowserStore<R>;
  /** What the next calls throw; null for nothing. */
  fail: Error | null;
  /** Milliseconds that a write takes; 0 for the next turn. */
  slow: number;
}

export function sharedRecords(): SharedRecords {
  const records = new Map<string, unknown>();
  const watchers = new Set<() => void>();
  const shared: SharedRecords = { records, store, fail: null, slow: 0 };
  return shared;

  async function answered(): Promise<void> {
    if (shared.fail) throw shared.fail;
    if (shared.slow > 0) await new Promise((resolve) => setTimeout(resolve, shared.slow));
  }

  function store<R extends Kept>(hears = true): BrowserStore<R> {
    let own: (() => void) | null = null;
    const tell = () => watchers.forEach((watcher) => watcher !== own && watcher());
    return {
      all: async () => {
        await answered();
        return [...records];
      },
      get: async (id) => {
        await answered();
        return records.get(id);
      },
      put: async (record, base) => {
        await answered();
        const old = records.get(record.id) as Kept | undefined;
        if (isLate(record, old ? old.revision : null, base)) throw new Overtaken('late');
        records.set(record.id, structuredClone(record));
        tell();
      },
      putPart: async (part) => {
        await answered();
        records.set(part.id, structuredClone(part));
      },
      remove: async (id) => {
        await answered();
        for (const other of [...records.keys()])
          if (other === id || other.startsWith(`${id}/`)) records.delete(other);
        tell();
      },
      watch: (changed) => {
        own = changed;
        if (hears) watchers.add(changed);
        return () => watchers.delete(changed);
      },
    };
  }
}
