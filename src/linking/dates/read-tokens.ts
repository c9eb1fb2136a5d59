/** Text -> tokens: its words looked up, its numbers read, its signs kept. */
import type { LinkLanguage } from '../languages';
import { classes, letter } from '../names/characters';
import { readFigure } from './figures';
import type { DateLexicon } from './lexicon';
import { isDigit, kindOfSign, lettersEnd } from './punctuation';
import { joinPhrases } from './phrases';
import { TokenRow } from './token-row';
import type { Token, Tokens } from './tokens';
import { isPlain, WordReader } from './words-of-text';

const spaceUnit = 32;
const lineFeed = 10;
/** The kind of a word that no list has, as its code unit. */
const unknownWord = '_'.charCodeAt(0);
const blankLine = /\n[^\S\n]*\n/y;
/** A shorter line was ended on purpose; a longer one may have been broken by a program. */
const wrapped = 60;

/** Reads paragraphs of one language. */
export class TokenReader {
  readonly #words: WordReader;
  readonly #row = new TokenRow();

  constructor(
    readonly language: LinkLanguage,
    readonly lexicon: DateLexicon,
  ) {
    this.#words = new WordReader(language, lexicon);
  }

  /** The tokens of the text at [from, to), until others are read. */
  read(text: string, from: number, to: number): Tokens {
    const row = this.#row;
    row.clear();
    const heads: number[] = [];
    let lineStart = from;
    for (let at = from; at < to;) {
      const unit = text.charCodeAt(at);
      if (unit === spaceUnit) at += 1;
      else if (isDigit(unit)) at = row.put(readFigure(text, at, this.lexicon));
      else if (((classes[unit] ?? 0) & letter) !== 0) at = this.#readWord(row, heads, text, at, to);
      else if (unit === lineFeed) {
        blankLine.lastIndex = at;
        if (at - lineStart < wrapped || blankLine.test(text)) row.putLater(unit, at);
        at += 1;
        lineStart = at;
      } else {
        const kind = kindOfSign(unit);
        if (kind !== 0) row.putLater(kind, at);
        at += 1;
      }
    }
    const tokens = row.tokens(text, (kind, start) => this.#tokenAt(text, kind, start, to));
    return heads.length === 0 ? tokens : joinPhrases(tokens, heads, this.lexicon);
  }

  /** Puts the word at an offset into the row, and gives the offset behind it. */
  #readWord(row: TokenRow, heads: number[], text: string, start: number, to: number): number {
    const end = lettersEnd(text, start, to);
    if (text.charCodeAt(end) === spaceUnit || isPlain(text, end)) {
      const known = this.#words.mayMatter(text, start)
        ? this.#words.know(text.slice(start, end))
        : null;
      if (known?.entry?.short !== true) {
        if (known?.beginsPhrase) heads.push(row.length);
        row.putLater(known ? known.kind.charCodeAt(0) : unknownWord, start);
        return end;
      }
    }
    const token = this.#words.read(text, start, end);
    if (this.lexicon.beginsPhrase(token.text)) heads.push(row.length);
    return row.put(token);
  }

  /** What was passed over in the row: a word by itself, or a sign. */
  #tokenAt(text: string, kind: string, start: number, to: number): Token {
    if (((classes[text.charCodeAt(start)] ?? 0) & letter) !== 0)
      return this.#words.read(text, start, lettersEnd(text, start, to));
    return {
      kind,
      value: 0,
      start,
      end: start + 1,
      text: kind,
      ending: '',
      capital: false,
      short: false,
    };
  }
}
