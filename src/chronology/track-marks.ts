/** What stands along the date track: marks of events by density, and as many labels as fit. */
import { addMonths, dayNumber, type Days } from './calendar';
import type { TrackScale } from './track-scale';

export interface Dated {
  readonly id: string;
  /** The day at which the mark stands. */
  readonly day: string;
  readonly words: string;
}

export interface TrackMark {
  /** Pixels from the left. */
  readonly x: number;
  readonly items: readonly Dated[];
}

/** Joins things that are close on the track into one mark, which is taller the more there are. */
export function marks(
  dated: readonly Dated[],
  scale: TrackScale,
  pixels: number,
  apart = 5,
): readonly TrackMark[] {
  const list: { x: number; items: Dated[] }[] = [];
  for (const item of dated) {
    const x = scale.position(item.day) * pixels;
    if (x < 0 || x > pixels) continue;
    const before = list.at(-1);
    if (before && x - before.x < apart) before.items.push(item);
    else list.push({ x, items: [item] });
  }
  return list;
}

/** Where spans of days are on the track, as far as its window shows them: a day has a width too. */
export function spans<Span extends Days>(
  all: readonly Span[],
  scale: TrackScale,
  pixels: number,
): readonly (Span & { readonly x: number; readonly width: number })[] {
  return all.flatMap((span) => {
    const from = Math.max(scale.position(span.first) * pixels, 0);
    const to = Math.min(scale.position(span.last) * pixels, pixels);
    return from > pixels || to < from ? [] : [{ ...span, x: from, width: to - from }];
  });
}

export interface Label {
  readonly x: number;
  readonly day: string;
  readonly words: string;
  /** Whether the label ends at its mark instead of beginning there. */
  readonly end: boolean;
}

/**
 * Places labels at the marks, in the order given, as long as none meets another: to the right of
 * the mark, else to its left. `rem` is the size of the page's letters in pixels.
 */
export function labels(
  candidates: readonly Dated[],
  scale: TrackScale,
  pixels: number,
  { rem = 16, longest = 56, apart = 14 } = {},
): readonly Label[] {
  const placed: (Label & { readonly left: number; readonly right: number })[] = [];
  for (const { day, words: whole } of candidates) {
    const x = scale.position(day) * pixels;
    if (x < 0 || x > pixels) continue;
    const words = cut(whole, longest);
    const width = words.length * rem * letterOf(words);
    const free = (left: number) =>
      left >= 0 &&
      left + width <= pixels &&
      placed.every((other) => left + width + apart < other.left || other.right + apart < left);
    const left = [x, x - width].find(free);
    if (left !== undefined)
      placed.push({ x, day, words, end: left < x, left, right: left + width });
  }
  return placed
    .map(({ x, day, words, end }) => ({ x, day, words, end }))
    .toSorted((a, b) => a.x - b.x);
}

/** How wide a letter of a label is on average, in rem: Armenian letters are the widest. */
function letterOf(words: string): number {
  if (/\p{Script=Armenian}/u.test(words)) return 0.47;
  return /\p{Script=Cyrillic}/u.test(words) ? 0.41 : 0.37;
}

function cut(words: string, letters: number): string {
  if (words.length <= letters) return words;
  const space = words.lastIndexOf(' ', letters - 1);
  return `${words.slice(0, space > letters / 2 ? space : letters - 1)}…`;
}

/**
 * The first days of years, or of months if they fit, from which labels keep their distance: `least`
 * in pixels.
 */
export function ticks(
  days: Days,
  scale: TrackScale,
  pixels: number,
  least = 44,
): readonly { readonly x: number; readonly day: string }[] {
  const x = (day: string) => scale.position(day) * pixels;
  const start = `${days.first.slice(0, 4)}-01-01`;
  const list: { x: number; day: string }[] = [];
  for (const step of [12, 3, 1]) {
    for (let day = start; day <= days.last; day = addMonths(day, step)) {
      const at = x(day);
      if (at < 0 || at > pixels || list.some((tick) => Math.abs(tick.x - at) < least)) continue;
      list.push({ x: at, day });
    }
  }
  return list.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day));
}
