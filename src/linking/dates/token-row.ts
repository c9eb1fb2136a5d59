/** Tokens as they are put in a row, one behind the other. */
import { Tokens, type ReadToken, type Token } from './tokens';

/** As many arguments as a call takes everywhere. */
const mostAtOnce = 4096;

/** The row of one paragraph at a time, in arrays that are used again. */
export class TokenRow {
  readonly #kinds: number[] = [];
  readonly #starts: number[] = [];
  readonly #made: (Token | null)[] = [];
  length = 0;

  /** Forgets a paragraph, and with it the tokens that were given for it. */
  clear(): void {
    this.length = 0;
  }

  /** Puts a token in the row; gives the offset behind it in the text. */
  put(token: Token): number {
    this.#made[this.length] = token;
    this.#put(token.kind.charCodeAt(0), token.start);
    return token.end;
  }

  /** Puts a token of a kind, given as its code unit, that is made when somebody asks for it. */
  putLater(kind: number, start: number): void {
    this.#made[this.length] = null;
    this.#put(kind, start);
  }

  #put(kind: number, start: number): void {
    this.#kinds[this.length] = kind;
    this.#starts[this.length] = start;
    this.length += 1;
  }

  /** The tokens of the row, until it is cleared. */
  tokens(text: string, read: ReadToken): Tokens {
    let kinds = '';
    for (let from = 0; from < this.length; from += mostAtOnce) {
      const to = Math.min(this.length, from + mostAtOnce);
      kinds += String.fromCharCode(...this.#kinds.slice(from, to));
    }
    return new Tokens(text, kinds, this.#starts, this.#made, read);
  }
}
