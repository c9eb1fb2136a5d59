/** A question <-> its parts of the query string, readable and unencoded where that is allowed. */
import { askedParts, tidy, type Asked } from '../query/question-parts';

const longest = 20_000;

export function writeAsked(asked: Asked): readonly string[] {
  if (asked.ask === undefined) return ['show=ask'];
  return askedParts.flatMap((part) => {
    const text = asked[part];
    return text === undefined
      ? []
      : [`${part}=${encodeURIComponent(text).replace(/%(2C|3B|20)/g, plain)}`];
  });
}

/** The question that an address asks, right or wrong; null where it asks none. */
export function readAskedAddress(query: URLSearchParams): Asked | null {
  if (query.get('ask') === null) return query.get('show') === 'ask' ? {} : null;
  const parts = askedParts.map((part) => [part, (query.get(part) ?? '').slice(0, longest)]);
  return tidy(Object.fromEntries(parts) as Asked);
}

function plain(code: string): string {
  return code === '%20' ? '+' : decodeURIComponent(code);
}
