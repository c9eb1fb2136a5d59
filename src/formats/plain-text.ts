/** A text file (.txt, .md, .html) -> its text, without DOM and executing nothing. */
import { decodeText, type Decoded, type DecodeOptions, type TextRefusal } from './encoding';
import { htmlText } from './html-text';
import { markdownText } from './markdown-text';

export type TextKind = 'plain' | 'markdown' | 'html';

/** What a file is, by the end of its name; anything else is plain text. */
export function kindOf(name: string): TextKind {
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
}

/** The text of a string of that kind. Plain text stays as it is; marks of direction stay in all. */
export function textOf(kind: TextKind, content: string): string {
  switch (kind) {
    case 'html':
      return htmlText(content);
    case 'markdown':
      return markdownText(content);
    case 'plain':
      return content;
  }
}

/** The text of a file, or why it cannot be read. Offsets into the text count UTF-16 code units. */
export function plainText(
  name: string,
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Decoded | TextRefusal {
  const decoded = decodeText(bytes, options);
  if ('refusal' in decoded) return decoded;
  return { ...decoded, text: textOf(kindOf(name), decoded.text) };
}
