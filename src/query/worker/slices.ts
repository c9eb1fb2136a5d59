/**
 * The page is blocked while a message is copied, about 20 µs a feature on a slow machine: 100,000
 * at once would block it for seconds. Each slice is a task of its own.
 */
export const mostInSlice = 500;

export function* slices<T>(all: readonly T[], most = mostInSlice): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += most) yield all.slice(start, start + most);
}

/** Each of some values with whether it is the last; `otherwise` alone where there is none. */
export function* withLast<T>(
  all: Iterable<T>,
  otherwise: T,
): Generator<{ readonly value: T; readonly isLast: boolean }> {
  let held: { readonly value: T } | null = null;
  for (const value of all) {
    if (held) yield { ...held, isLast: false };
    held = { value };
  }
  yield { value: held ? held.value : otherwise, isLast: true };
}
