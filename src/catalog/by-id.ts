/**
 * A record of things by their ids, without a prototype, so that an id such as `constructor` finds
 * nothing. Messages to a worker lose that property, so the worker builds the record again.
 */
export function byId<T extends { readonly id: string }>(all: readonly T[]): Record<string, T> {
  const record = Object.create(null) as Record<string, T>;
  for (const one of all) record[one.id] = one;
  return record;
}
