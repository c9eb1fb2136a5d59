import type { Token } from './tokens';

/**
 * A token with some members changed. All are written out, because a spread of this many objects
 * takes several times as long.
 */
export function changed(
  token: Token,
  by: Partial<Pick<Token, 'kind' | 'end' | 'text' | 'ending' | 'date'>>,
): Token {
  const date = by.date ?? token.date;
  return {
    kind: by.kind ?? token.kind,
    value: token.value,
    start: token.start,
    end: by.end ?? token.end,
    text: by.text ?? token.text,
    ending: by.ending ?? token.ending,
    capital: token.capital,
    short: token.short,
    ...(date && { date }),
  };
}
