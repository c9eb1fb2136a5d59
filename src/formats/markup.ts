/**
 * Reads what follows a `<` in HTML, by the main rules of https://html.spec.whatwg.org/#tokenization.
 * A construct that is never closed takes the rest, so each sign is read a fixed number of times.
 */

/**
 * Elements whose content is not text of the document. They end at the first end tag of their name.
 */
const unread = new Set([
  'script',
  'style',
  'template',
  'title',
  'textarea',
  'iframe',
  'noembed',
  'noframes',
  'object',
  'select',
]);

export type Markup =
  /** A tag; the name is in lower case. */
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly end: number }
  /** A comment, a declaration, or an element that is not read. */
  | { readonly kind: 'nothing'; readonly end: number }
  /** A plain "less than" sign. */
  | { readonly kind: 'text'; readonly end: number };

/** The markup that begins with the `<` at a position, and where it ends. */
export function markupAt(html: string, at: number): Markup {
  // `<!-->` is a comment that is closed at once.
  if (html.startsWith('<!--', at)) return { kind: 'nothing', end: past(html, '-->', at + 2) };
  const next = html.charAt(at + 1);
  if (next === '!' || next === '?') return { kind: 'nothing', end: past(html, '>', at) };
  const opening = /<(\/?)([a-zA-Z][^\s/>]{0,30})/y;
  opening.lastIndex = at;
  const found = opening.exec(html);
  if (!found) return { kind: 'text', end: at + 1 };
  const [start, slash, written = ''] = found;
  const name = written.toLowerCase();
  const end = endOfTag(html, at + start.length);
  const closes = slash === '/';
  if (!closes && unread.has(name)) return { kind: 'nothing', end: endOfElement(html, name, end) };
  return { kind: 'tag', name, closes, end };
}

/** The position after the `>` that ends a tag; one inside a quoted value does not end it. */
function endOfTag(html: string, from: number): number {
  const pattern = /=\s*["']|>/g;
  pattern.lastIndex = from;
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [sign] = found;
    if (sign === '>') return pattern.lastIndex;
    pattern.lastIndex = past(html, sign.slice(-1), pattern.lastIndex);
  }
  return html.length;
}

function endOfElement(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html) ? past(html, '>', pattern.lastIndex) : html.length;
}

function past(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found + sign.length;
}
