/**
 * `full`: the browser has no room; `unkept`: it cannot store. In both cases layers are lost with
 * the page. `overtaken`: another window removed a layer that was changed here. `unread`: some
 * record is of another version, or its features are missing.
 */
export type OwnTrouble = 'full' | 'unkept' | 'overtaken' | 'unread';

/** Why a store did not take a layer. */
export function storeTroubleOf(error: unknown): OwnTrouble {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'unkept';
}
