import { Overtaken, type Kept } from '../storage/browser-store';

/** Makes a change once more on what another window stored; null where it does not fit there. */
export type Change<R> = (theirs: R) => R | null;

/** What is stored, and how. */
export interface Stored<R> {
  /** The record as this window has it; null once it is removed. */
  latest(id: string): R | null;
  /**
   * Stores a record where the store has the revision `base` of it (null: nothing), and throws
   * Overtaken where it has another.
   */
  put(record: R, base: number | null): Promise<void>;
  /** The record as the store has it; null where another window removed it. */
  theirs(id: string): Promise<R | null>;
  /** Shows what another window stored with this window's changes; `joined` is null where they do not fit. */
  overtaken(id: string, theirs: R | null, joined: R | null): R | null;
  /** The record could not be stored. */
  failed(id: string, error: unknown): void;
}

/**
 * Stores changed records, one write of a record after the other, each on the revision that the one
 * before has left: so no write lands on what another window stored meanwhile. Where one would, this
 * window's changes are made once more on the other's.
 */
export class Writes<R extends Kept> {
  readonly #to: Stored<R>;
  /** The revision that the store has of each record, as far as this window knows. */
  readonly #known = new Map<string, number>();
  /** The changes of each record that are not stored yet, or could not be. */
  readonly #changes = new Map<string, readonly Change<R>[]>();
  readonly #running = new Set<string>();
  /** When this window last did something to a record, counted in such acts. */
  readonly #touched = new Map<string, number>();
  #moment = 0;

  constructor(to: Stored<R>) {
    this.#to = to;
  }

  /** A moment, for `isNewer`. */
  now(): number {
    return this.#moment;
  }

  /** Whether a record has changes that are not stored, or was changed, stored or removed since a moment. */
  isNewer(id: string, moment: number): boolean {
    return this.#changes.has(id) || (this.#touched.get(id) ?? 0) > moment;
  }

  /** A record was read from the store. */
  know({ id, revision }: Kept): void {
    this.#known.set(id, revision);
  }

  /** A record was removed. */
  forget(id: string): void {
    this.#touch(id);
    this.#known.delete(id);
    this.#changes.delete(id);
  }

  /** Stores a record that was changed; resolves once it is stored, or cannot be. */
  async keep(id: string, change: Change<R>): Promise<void> {
    this.#changes.set(id, [...(this.#changes.get(id) ?? []), change]);
    this.#touch(id);
    if (this.#running.has(id)) return;
    this.#running.add(id);
    try {
      while (this.#changes.has(id)) await this.#write(id);
    } catch (error) {
      this.#to.failed(id, error);
    }
    this.#running.delete(id);
  }

  async #write(id: string): Promise<void> {
    const record = this.#to.latest(id);
    const made = this.#changes.get(id)?.length ?? 0;
    if (!record) return this.forget(id);
    try {
      await this.#to.put(record, this.#known.get(id) ?? null);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      return this.#join(id);
    }
    // Removed while it was written.
    if (!this.#changes.has(id)) return;
    this.#touch(id);
    this.know(record);
    this.#stored(id, made);
  }

  async #join(id: string): Promise<void> {
    const theirs = await this.#to.theirs(id);
    const changes = this.#changes.get(id);
    if (!changes) return;
    const joined = changes.reduce<R | null>((record, change) => record && change(record), theirs);
    const shown = this.#to.overtaken(id, theirs, joined);
    if (theirs) this.know(theirs);
    // What is shown is written next, unless it is what is stored.
    if (!theirs || !shown || shown.revision === theirs.revision) this.#stored(id, changes.length);
    if (!theirs) this.forget(id);
  }

  /** The first changes of a record are stored, or given up. */
  #stored(id: string, count: number): void {
    const left = (this.#changes.get(id) ?? []).slice(count);
    if (left.length > 0) this.#changes.set(id, left);
    else this.#changes.delete(id);
  }

  #touch(id: string): void {
    this.#moment += 1;
    this.#touched.set(id, this.#moment);
  }
}
