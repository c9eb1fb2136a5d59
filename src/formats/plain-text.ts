/** Reads the text of a file (.txt, .md, .html, TEI in .xml) without a DOM and without executing anything. */
import { fault } from '../catalog/faults';
import { type Decoded, decodeText, type DecodeOptions, type TextRefusal } from './encoding';
import { encodingOfPage } from './article-readers/page-encoding';
import { noDetails, type ReadText, TangledMarkup } from './article-readers/read-text';
import { otherFormat } from './other-format';
import type { TeiTrouble } from './article-readers/read-tei';

export type TextFormat = 'plain' | 'markdown' | 'html' | 'tei';

/** The type of a file by the end of its name; anything else is plain text. */
export function textFormatOf(name: string): TextFormat {
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html';
  if (/\.(?:xml|tei)$/i.test(name)) return 'tei';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
}

/**
 * Extracts the text by type; direction marks stay in all types. The readers of markup are loaded
 * when the first file needs them. Throws TangledMarkup, and `TeiFault` for a file that is no TEI.
 */
export async function extractText(kind: TextFormat, content: string): Promise<ReadText> {
  switch (kind) {
    case 'html':
      return (await import('./article-readers/read-html')).readHtml(content);
    case 'markdown':
      return (await import('./article-readers/read-markdown')).readMarkdown(content);
    case 'tei': {
      const read = (await import('./article-readers/read-tei')).readTei(content);
      if ('trouble' in read) throw new TeiFault(read.trouble);
      return read;
    }
    case 'plain':
      return { text: content, details: noDetails, leftOut: {} };
  }
}

/** The text of a file, or why it cannot be read. Offsets into the text count UTF-16 code units. */
export async function plainText(
  name: string,
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Promise<(Decoded & ReadText) | TextRefusal> {
  const kind = textFormatOf(name);
  const decoded = decodeFile(kind, bytes, options);
  if ('refusal' in decoded) return decoded;
  // A file that was saved here is JSON; its reader says whether it is one.
  const isJson = /\.json$/i.test(name);
  const format = isJson ? null : otherFormat(decoded.text, kind === 'html' || kind === 'tei');
  if (format) return { refusal: fault('other-format', { format }), likely: null };
  try {
    return { ...decoded, ...(await extractText(kind, decoded.text)) };
  } catch (error) {
    if (error instanceof TeiFault) return { refusal: fault(error.trouble), likely: null };
    if (error instanceof TangledMarkup) return { refusal: fault('tangled-markup'), likely: null };
    throw error;
  }
}

/** A file `.xml` that is not read. */
class TeiFault extends Error {
  constructor(readonly trouble: TeiTrouble) {
    super(trouble);
  }
}

/** A page that is not UTF-8 may say itself what it is. */
function decodeFile(kind: TextFormat, bytes: Uint8Array, options: DecodeOptions) {
  const decoded = decodeText(bytes, options);
  if (kind !== 'html' || !('refusal' in decoded) || options.encoding) return decoded;
  const encoding = encodingOfPage(bytes);
  return encoding ? decodeText(bytes, { ...options, encoding }) : decoded;
}
