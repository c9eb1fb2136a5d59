/**
 * Helpers for JSON-LD from any author, in which a value may be one or a list, a text or an object.
 */
import type { TextPositionSelector, TextQuoteSelector } from '../linking/anchors';

export type Json = Readonly<Record<string, unknown>>;

/**
 * The values as a list: JSON-LD writes a list of one as the value, an empty list as nothing or
 * null.
 */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.filter((one) => one !== null) : [value];
}

/** The value if it is a text, else an empty text. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The first quotation, its context cut to a number of code units on each side. */
export function quoteIn(selectors: readonly unknown[], context: number): TextQuoteSelector | null {
  const found = ofType(selectors, 'TextQuoteSelector');
  const exact = textIn(found?.['exact']);
  if (exact === '') return null;
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: textIn(found?.['prefix']).slice(-context),
    suffix: textIn(found?.['suffix']).slice(0, context),
  };
}

export function positionIn(selectors: readonly unknown[]): TextPositionSelector | null {
  const { start, end } = ofType(selectors, 'TextPositionSelector') ?? {};
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  return { type: 'TextPositionSelector', start, end };
}

function ofType(selectors: readonly unknown[], type: string): Json | undefined {
  return selectors.find((one): one is Json => listed((one as Json)['type']).includes(type));
}
