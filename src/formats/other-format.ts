/**
 * Files of other formats that are text for a decoder and no text for a reader, known by their first
 * signs.
 */

/** Headers that only a message has. */
const messageHeader =
  /^(?:received|return-path|delivered-to|message-id|mime-version|x-mozilla-status):/im;
const headers = /^(?:[a-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/i;

/** Code units that are looked at: what a file is stands at its beginning. */
const looked = 20_000;

/**
 * The name of the format of a file that is no article: RTF, PDF, a message, JSON, or XML unless
 * `isMarkup`; null for a text.
 */
export function otherFormat(content: string, isMarkup: boolean): string | null {
  const start = content
    .slice(0, looked)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{\\rtf')) return 'RTF';
  if (start.startsWith('%PDF-')) return 'PDF';
  if (start.startsWith('%!PS')) return 'PostScript';
  // Members of an object, or of the first object of a list; a text may begin with a bracket.
  if (/^(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(start)) return 'JSON';
  if (!isMarkup && /^<(?:\?xml\s|(?:kml|gpx|svg|rss|feed|osm|html)[\s>])/i.test(start))
    return 'XML';
  const [head] = headers.exec(start.replaceAll('\r\n', '\n')) ?? [];
  return head !== undefined && messageHeader.test(head) ? 'MIME' : null;
}
