/** Signs as they are put in a row, one behind the other. */
import { Signs, type ReadSign, type Sign } from './signs';

/** As many arguments as a call takes everywhere. */
const mostAtOnce = 4096;

export class SignRow {
  readonly #kinds: number[] = [];
  readonly #starts: number[] = [];
  /** Signs that are made, and where they stand in the row. */
  readonly #made: Sign[] = [];
  readonly #places: number[] = [];

  get length(): number {
    return this.#starts.length;
  }

  /** Puts a sign in the row; gives the place behind it in the text. */
  put(sign: Sign): number {
    this.#made.push(sign);
    this.#places.push(this.length);
    this.putLater(sign.kind.charCodeAt(0), sign.start);
    return sign.end;
  }

  /** Puts a sign of a kind, given as its code unit, that is made when somebody asks for it. */
  putLater(kind: number, start: number): void {
    this.#kinds.push(kind);
    this.#starts.push(start);
  }

  signs(text: string, read: ReadSign): Signs {
    let kinds = '';
    for (let from = 0; from < this.#kinds.length; from += mostAtOnce)
      kinds += String.fromCharCode(...this.#kinds.slice(from, from + mostAtOnce));
    const made = new Array<Sign | null>(this.length).fill(null);
    this.#places.forEach((place, index) => (made[place] = this.#made[index] ?? null));
    return new Signs(text, kinds, this.#starts, made, read);
  }
}
