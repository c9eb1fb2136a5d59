/** The paragraphs of a text: places and dates are read in each by itself. */
import { guessLanguage } from './cues/guess-language';
import type { LinkLanguage } from './languages';

/** Offsets are UTF-16 code units, half-open. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
  readonly language: LinkLanguage;
}

/** The language of a text; or its paragraphs, where somebody parted it before; or nothing. */
export type ToldLanguage = LinkLanguage | readonly TextPart[] | undefined;

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

/** Where the paragraph at `from` ends: behind an empty line, or at the end of the text. */
function paragraphEnd(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && ' \t\r'.includes(text.charAt(next))) next += 1;
    if (text.charAt(next) === '\n') return next + 1;
  }
  return text.length;
}
