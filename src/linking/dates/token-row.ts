/** Tokens as they are put in a row, one behind the other. */
import { Tokens, type ReadToken, type Token } from './tokens';

/** As many arguments as a call takes everywhere. */
const mostAtOnce = 4096;

export class TokenRow {
  readonly #kinds: number[] = [];
  readonly #starts: number[] = [];
  /** Tokens that are made, and where they stand in the row. */
  readonly #made: Token[] = [];
  readonly #indexes: number[] = [];

  get length(): number {
    return this.#starts.length;
  }

  /** Puts a token in the row; gives the offset behind it in the text. */
  put(token: Token): number {
    this.#made.push(token);
    this.#indexes.push(this.length);
    this.putLater(token.kind.charCodeAt(0), token.start);
    return token.end;
  }

  /** Puts a token of a kind, given as its code unit, that is made when somebody asks for it. */
  putLater(kind: number, start: number): void {
    this.#kinds.push(kind);
    this.#starts.push(start);
  }

  tokens(text: string, read: ReadToken): Tokens {
    let kinds = '';
    for (let from = 0; from < this.#kinds.length; from += mostAtOnce)
      kinds += String.fromCharCode(...this.#kinds.slice(from, from + mostAtOnce));
    const made = new Array<Token | null>(this.length).fill(null);
    this.#indexes.forEach((at, number) => (made[at] = this.#made[number] ?? null));
    return new Tokens(text, kinds, this.#starts, made, read);
  }
}
