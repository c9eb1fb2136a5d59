/** The version of the data, and what changed since another one. */
import type { Catalog, DataChange } from './types';

/** The day of the last change, YYYY-MM-DD; null where a folder records no changes. */
export function dataVersion({ changes }: Pick<Catalog, 'changes'>): string | null {
  return changes.at(-1)?.day ?? null;
}

/** The changes after a version, the latest first. */
export function changesSince(
  { changes }: Pick<Catalog, 'changes'>,
  version: string,
): readonly DataChange[] {
  return changes.filter(({ day }) => day > version).reverse();
}
