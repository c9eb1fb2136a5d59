/**
 * An address as it comes out of other programs: with the full stop or bracket behind it, `%20`,
 * `&amp;`, or in capitals. What it says is read all the same.
 */

const entity = /&amp;/gi;
/** What a text puts behind an address; no name of this page ends with one of them. */
const tail = /[\s.,;:!?)\]}>'"»”’]+$/;

/** The parts of a query string, names in small letters. */
export function queryOf(search: string): URLSearchParams {
  const mended = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search.replace(entity, '&')))
    mended.append(name.trim().toLowerCase(), value);
  return mended;
}

/** A value without what a text has put around it; null where the address has none. */
export function valueOf(query: URLSearchParams, name: string): string | null {
  return query.get(name)?.trim().replace(tail, '') ?? null;
}

/** The one of some known names that a value of the address means, in whatever letters. */
export function knownValue<Name extends string>(
  query: URLSearchParams,
  name: string,
  isKnown: (value: string) => value is Name,
): Name | null {
  const value = valueOf(query, name) ?? '';
  return [value, value.toLowerCase()].find(isKnown) ?? null;
}
