/** Words of another language that a claim quotes: the article's own, or those of a source. */
import * as v from 'valibot';
import { language, text } from './schema-parts';

/** Exactly as they stand in the claim, in every language that does not translate them. */
export const foreignWords = v.array(v.strictObject({ text, lang: language }));
type ForeignWords = v.InferOutput<typeof foreignWords>;

/** A piece of a text; `lang` where it is not in the language of the text. */
interface Piece {
  readonly text: string;
  readonly lang?: string;
}

/** The pieces of a text, in order, so that each foreign word can say which language it is in. */
export function piecesOf(text: string, words: ForeignWords = []): readonly Piece[] {
  const [word, ...rest] = words;
  if (!word) return text === '' ? [] : [{ text }];
  return text
    .split(asWholeWord(word.text))
    .flatMap((between, index) => [
      ...(index > 0 ? [{ text: word.text, lang: word.lang }] : []),
      ...piecesOf(between, rest),
    ]);
}

/** “CI” is no part of “CIVIL”. */
function asWholeWord(word: string): RegExp {
  const exact = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'u');
}
