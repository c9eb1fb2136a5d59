/**
 * Which places have a dot at which zoom: the names of the first view, then towns, then villages.
 */
import type { AtlasDescription, AtlasFeature } from '../../catalog/types';

const ranks: Readonly<Record<string, number>> = { capital: 2, city: 2, town: 2, village: 3 };

/** The highest rank drawn up to the first zoom, and from each further zoom on. */
export const rankSteps = [0, 7, 1, 9, 2, 10, 3, 11, 4] as const;

export function placeRank({ id, properties }: AtlasFeature, { labels }: AtlasDescription): number {
  return labels?.ranks[id] ?? ranks[properties.kind] ?? 4;
}

/** The highest rank that is drawn at a zoom. */
export function rankAt(zoom: number): number {
  const [least, ...others] = rankSteps;
  return others.reduce<number>(
    (rank, value, at) => (at % 2 === 0 && zoom >= value ? (others[at + 1] ?? rank) : rank),
    least,
  );
}
