/**
 * Keeps a few texts in the moment in which a page goes, when no write to IndexedDB ends any more.
 * `localStorage` is the one store of the browser that answers at once.
 */
export interface LastMoment {
  /** Texts by their ids, as an earlier page left them, and no longer kept after that. */
  take(): Readonly<Record<string, string>>;
  /** Adds texts to those that are kept. A browser that keeps nothing loses them with the page. */
  keep(texts: Readonly<Record<string, string>>): void;
}

/** Opens the store for one kind of texts, such as `drafts`. */
export function lastMoment(kind: string): LastMoment {
  const key = `corridor-atlas-${kind}`;
  const read = () => textsOf(attempt(() => localStorage.getItem(key)));
  return {
    take() {
      const texts = read();
      attempt(() => localStorage.removeItem(key));
      return texts;
    },
    keep(texts) {
      attempt(() => localStorage.setItem(key, JSON.stringify({ ...read(), ...texts })));
    },
  };
}

/** Private windows, a full store and a site that may keep nothing all throw. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

function textsOf(json: string | null): Readonly<Record<string, string>> {
  const value = attempt((): unknown => JSON.parse(json ?? '{}'));
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
