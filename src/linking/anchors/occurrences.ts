/** Where the words of a link stand in a text, found by their context through an index. */
import type { TextQuoteSelector } from '../anchors';

/** A side shorter than this tells little, unless the text begins or ends there. */
const telling = 16;

/** How well a place fits a quotation: code units of context that agree, counted outwards. */
export interface Fit {
  readonly before: number;
  readonly after: number;
  /** The whole context of one side is there, and it is long enough to tell. */
  readonly whole: boolean;
}

export class Occurrences {
  readonly text: string;
  readonly #places = new Map<string, readonly number[]>();
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(text: string) {
    this.text = text;
  }

  /** The starts of every occurrence of the words, in order, overlapping ones too. */
  of(exact: string): readonly number[] {
    const known = this.#places.get(exact);
    if (known) return known;
    const found: number[] = [];
    if (exact !== '')
      for (let at = this.text.indexOf(exact); at >= 0; at = this.text.indexOf(exact, at + 1))
        found.push(at);
    this.#places.set(exact, found);
    return found;
  }

  /** The occurrences with the whole context of both sides. */
  both({ exact, prefix, suffix }: TextQuoteSelector): readonly number[] {
    return this.#lookUp(exact, prefix, suffix);
  }

  /** The occurrences with the whole telling context of the side before, and of the side after. */
  sides({ exact, prefix, suffix }: TextQuoteSelector): readonly (readonly number[])[] {
    const last = this.text.length - exact.length - suffix.length;
    return [
      prefix.length >= telling ? this.#lookUp(exact, prefix, '') : [prefix.length],
      suffix.length >= telling ? this.#lookUp(exact, '', suffix) : last >= 0 ? [last] : [],
    ];
  }

  /** How a place fits; null where the words do not stand there. */
  fit({ exact, prefix, suffix }: TextQuoteSelector, at: number): Fit | null {
    if (at < 0 || !this.text.startsWith(exact, at)) return null;
    const end = at + exact.length;
    let before = 0;
    while (
      before < prefix.length &&
      this.#agree(prefix, prefix.length - 1 - before, at - 1 - before)
    )
      before += 1;
    let after = 0;
    while (after < suffix.length && this.#agree(suffix, after, end + after)) after += 1;
    const whole =
      (before === prefix.length && (before >= telling || at === before)) ||
      (after === suffix.length && (after >= telling || end + after === this.text.length));
    return { before, after, whole };
  }

  #agree(context: string, inContext: number, inText: number): boolean {
    return inText >= 0 && context.charCodeAt(inContext) === this.text.charCodeAt(inText);
  }

  /** One index for each length of context, made when first asked for: linear in the occurrences. */
  #lookUp(exact: string, prefix: string, suffix: string): readonly number[] {
    const shape = `${prefix.length} ${suffix.length} ${exact}`;
    let index = this.#indexes.get(shape);
    if (!index) {
      index = this.#index(exact, prefix.length, suffix.length);
      this.#indexes.set(shape, index);
    }
    return index.get(prefix + suffix) ?? [];
  }

  #index(exact: string, before: number, after: number): ReadonlyMap<string, readonly number[]> {
    const index = new Map<string, number[]>();
    for (const at of this.of(exact)) {
      const end = at + exact.length;
      if (at < before || end + after > this.text.length) continue;
      const key = this.text.slice(at - before, at) + this.text.slice(end, end + after);
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
    return index;
  }
}

/** The members of an ascending list nearest to a number, at most `count` on each side of it. */
export function nearestNumbers(
  list: readonly number[],
  to: number,
  count: number,
): readonly number[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - count), low + count);
}
