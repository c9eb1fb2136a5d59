/** Where the words of a chart stand. All sizes are in pixels and follow the reader's letters. */
import { wrapLines } from '../../../map/export/wrap-lines';

export interface ChartSize {
  /** The width of the chart. */
  readonly pixels: number;
  /** The size of the page's letters, 16 where the reader did not change it. */
  readonly rem: number;
}

/** Of the letters in a chart, and of the smaller ones in its bars and at its axis, in rem. */
export const letters = 0.75;
export const smallLetters = 0.6875;
/** From one line of words to the next, in rem. */
export const lineStep = 1;

/** At least as wide as words come out, without drawing them; letters of no script are wider on average. */
export function estimatedWidth(words: string, letterPixels: number): number {
  return words.length * letterPixels * 0.62;
}

export interface PlacedWords {
  /** Of the first baseline. */
  readonly y: number;
  readonly lines: readonly string[];
}

/**
 * Sentences one below the other, each on as many lines as it takes; `below` is the room under each,
 * in rem.
 */
export function stacked(
  sentences: readonly string[],
  { pixels, rem }: ChartSize,
  { left = 0, below = 0 } = {},
): { readonly placed: readonly PlacedWords[]; readonly height: number } {
  let height = 0;
  const placed = sentences.map((sentence) => {
    const lines = wrapLines(sentence, pixels - left * rem, (words) =>
      estimatedWidth(words, letters * rem),
    );
    const y = height + 0.8 * rem;
    height += (lines.length * lineStep + below) * rem;
    return { y, lines };
  });
  return { placed, height };
}
