/**
 * A record of things by their ids. It has no prototype, so that an id such as `constructor` finds
 * nothing; a message to a worker leaves that out, and the worker makes the record again.
 */
export function byId<T extends { readonly id: string }>(all: readonly T[]): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const one of all) record[one.id] = one;
  return record;
}
