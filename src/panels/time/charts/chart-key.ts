import type { Fill } from '../../../map/style/holding-fill';

/** A fill of the map, the line of the day, or a dot of a kind of count. */
export type ChartSign = Fill | { readonly line: 'now' } | { readonly dot: 'reported' | 'planned' };

export interface KeyEntry {
  readonly sign: ChartSign;
  readonly words: string;
}

/** Where the words of a key begin, behind its signs, in rem. */
export const keyLeft = 2;
