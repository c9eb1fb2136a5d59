/**
 * Formatters are kept, because making one takes a hundred times what using it does, and the map
 * has 400 dates.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

export function dateFormat(
  locale: string,
  precision: 'year' | 'month' | 'day' | 'brief',
): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: precision === 'brief' ? 'short' : 'long' }),
    ...((precision === 'day' || precision === 'brief') && { day: 'numeric' }),
  });
  formats.set(key, made);
  return made;
}
