/** Mentions and articles of every place in every month: what sizes places and draws the histogram. */
import { monthOfDay, undatedMonth, type MonthSpan } from './months';
import type { Columns } from './parquet-file';

export interface PlaceMonth {
  /** `undatedMonth` for articles without a day. */
  readonly month: number;
  readonly mentions: number;
  readonly articles: number;
}

/** The rows of `cube.parquet` stand in the order of place and month. */
export class Cube {
  /** The months of the first and of the last article; null where no article has a day. */
  readonly span: MonthSpan | null;
  readonly mentions: number;
  readonly #months: Int32Array;
  readonly #mentions: Int32Array;
  readonly #articles: Int32Array;
  /** The rows of each place, from the first up to, and without, the last. */
  readonly #rows = new Map<string, readonly [number, number]>();
  readonly #known = new Map<number, number>();

  /** Takes the columns of each row group, in order. */
  constructor(groups: readonly Columns[]) {
    const length = groups.reduce((sum, { place }) => sum + (place?.length ?? 0), 0);
    this.#months = new Int32Array(length);
    this.#mentions = new Int32Array(length);
    this.#articles = new Int32Array(length);
    let [row, start, before] = [0, 0, ''];
    for (const group of groups)
      for (let at = 0; at < (group['place']?.length ?? 0); at += 1, row += 1) {
        const place = String(group['place']?.[at]);
        if (place !== before) {
          if (row > start) this.#rows.set(before, [start, row]);
          [start, before] = [row, place];
        }
        this.#months[row] = this.#monthOf(group['month']?.[at]);
        this.#mentions[row] = Number(group['mentions']?.[at]);
        this.#articles[row] = Number(group['articles']?.[at]);
      }
    if (row > start) this.#rows.set(before, [start, row]);
    this.mentions = this.#mentions.reduce((sum, count) => sum + count, 0);
    this.span = spanOf(this.#months);
  }

  /** A million rows have some hundred days: each is counted out once. */
  #monthOf(day: unknown): number {
    if (typeof day !== 'number') return undatedMonth;
    const month = this.#known.get(day) ?? monthOfDay(day);
    this.#known.set(day, month);
    return month;
  }

  get places(): Iterable<string> {
    return this.#rows.keys();
  }

  /** The mentions of each place in a span; places without any are left out. */
  sizes({ first, last }: MonthSpan): ReadonlyMap<string, number> {
    const sizes = new Map<string, number>();
    for (const [place, [from, to]] of this.#rows) {
      let sum = 0;
      for (let row = from; row < to; row += 1) {
        const month = this.#months[row] ?? undatedMonth;
        if (month >= first && month <= last) sum += this.#mentions[row] ?? 0;
      }
      if (sum > 0) sizes.set(place, sum);
    }
    return sizes;
  }

  /** The months in which a place is named, in order; those without a day come last. */
  monthsOf(place: string): readonly PlaceMonth[] {
    const [from, to] = this.#rows.get(place) ?? [0, 0];
    return Array.from({ length: to - from }, (_, index) => ({
      month: this.#months[from + index] ?? undatedMonth,
      mentions: this.#mentions[from + index] ?? 0,
      articles: this.#articles[from + index] ?? 0,
    }));
  }

  /** The mentions of each month of the archive, of one place or of all. */
  histogram(place: string | null): readonly number[] {
    const { first, last } = this.span ?? { first: 0, last: -1 };
    const counts = Array.from({ length: last - first + 1 }, () => 0);
    const [from, to] =
      place === null ? [0, this.#months.length] : (this.#rows.get(place) ?? [0, 0]);
    for (let row = from; row < to; row += 1) {
      const at = (this.#months[row] ?? undatedMonth) - first;
      if (counts[at] !== undefined) counts[at] += this.#mentions[row] ?? 0;
    }
    return counts;
  }
}

function spanOf(months: Int32Array): MonthSpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const month of months)
    if (month !== undatedMonth) [first, last] = [Math.min(first, month), Math.max(last, month)];
  return first === Infinity ? null : { first, last };
}
