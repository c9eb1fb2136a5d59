/** Reads the text of a file (.txt, .md, .html) without a DOM and without executing anything. */
import { decodeText, type Decoded, type DecodeOptions, type TextRefusal } from './encoding';
import { htmlText } from './html-text';
import { markdownText } from './markdown-text';

export type TextFormat = 'plain' | 'markdown' | 'html';

/** The type of a file by the end of its name; anything else is plain text. */
export function kindOf(name: string): TextFormat {
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
}

/** Extracts the text by type. Plain text stays as it is; direction marks stay in all types. */
export function textOf(kind: TextFormat, content: string): string {
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
