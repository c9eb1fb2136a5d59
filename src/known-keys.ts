/** Tables whose keys the code knows: `Object.keys` and `Object.fromEntries` forget them. */

/** The keys of a table that has no others than its type says. */
export function keysOf<Table extends object>(table: Table): (keyof Table & string)[] {
  // An object may have more keys than its type; a table that is written in the code has none.
  return Object.keys(table) as (keyof Table & string)[];
}

/** A table with a value for each key of a list. */
export function tableOf<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  // Each key of the type is in the list.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
