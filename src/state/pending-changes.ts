/** Tracks which records are stored, and which changes still have to be stored. */
export class PendingChanges {
  readonly #stored = new Set<string>();
  /** The number of changes of each record that are not stored yet, or could not be. */
  readonly #waiting = new Map<string, number>();

  isStored(id: string): boolean {
    return this.#stored.has(id);
  }

  isWaiting(id: string): boolean {
    return this.#waiting.has(id);
  }

  start(id: string): void {
    this.#waiting.set(id, (this.#waiting.get(id) ?? 0) + 1);
  }

  /** A change was stored, or given up. */
  settle(id: string): void {
    const left = (this.#waiting.get(id) ?? 1) - 1;
    if (left > 0) this.#waiting.set(id, left);
    else this.#waiting.delete(id);
  }

  know(id: string): void {
    this.#stored.add(id);
  }

  forget(id: string): void {
    this.#stored.delete(id);
    this.#waiting.delete(id);
  }
}
