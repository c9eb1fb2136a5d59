/** How good the links are on published texts of others: shares from 0 to 1. */
export interface LinkQuality {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  /** F1 by kind of text. */
  readonly kinds: Readonly<Record<TextKind, number>>;
}

/** Kinds of texts; `wares` are horses, carpets, wine and music, `people` have names of places. */
export type TextKind =
  'news' | 'encyclopaedia' | 'wares' | 'travel' | 'reports' | 'tables' | 'sport' | 'people';

/** "news 97, sport 67": the kinds with their words, in hundredths. */
export function byKind(
  kinds: LinkQuality['kinds'],
  words: Readonly<Record<TextKind, string>>,
): string {
  return Object.entries(words)
    .map(([kind, word]) => `${word} ${hundredths(kinds[kind as TextKind])}`)
    .join('; ');
}

/** A share as a whole number of hundredths. */
export function hundredths(share: number): number {
  return Math.round(share * 100);
}
