/** The paragraphs of a text: places and dates are read in each by itself. */
import { guessLanguage } from './cues/guess-language';
import type { LinkLanguage } from './languages';
import { endOfPart } from './long-text';

/** Offsets are UTF-16 code units, half-open. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
  readonly language: LinkLanguage;
}

/** The language of a text; or its paragraphs, where somebody parted it before; or nothing. */
export type ToldLanguage = LinkLanguage | readonly TextPart[] | undefined;

/**
 * Code units: what is judged within a paragraph takes a time that grows with its square, and nobody
 * writes a longer one. A text without empty lines goes in parts.
 */
const longestParagraph = 20_000;

/** Up to an empty line each, or the end of the text. Without a language each one's is guessed. */
export function paragraphsOf(text: string, told?: ToldLanguage): Iterable<TextPart> {
  return typeof told === 'object' ? told : parted(text, told);
}

function* parted(text: string, given: LinkLanguage | undefined): Generator<TextPart> {
  for (let from = 0; from < text.length;) {
    const to = paragraphEnd(text, from);
    yield { from, to, language: given ?? guessLanguage(text, from, to) };
    from = to;
  }
}

/** Where the paragraph at `from` ends: behind an empty line, where it is too long, or with the text. */
function paragraphEnd(text: string, from: number): number {
  const part = text.slice(from, from + longestParagraph + 1);
  const empty = /\n[ \t\r]*\n/.exec(part);
  if (empty) return from + empty.index + empty[0].length;
  return part.length > longestParagraph ? endOfPart(text, from, longestParagraph) : text.length;
}
