/** The sign of a footnote, raised behind a word: `Lachin<sup><a href="#n2">2</a></sup>`. */
import type { Attributes } from './html-elements';

/** Collects what is raised, so that a sign of a note does not become part of the name before it. */
export class RaisedSign {
  #text = '';
  #isReference = false;

  refersTo({ href = '', role = '' }: Attributes): void {
    this.#isReference ||= href.startsWith('#') || role === 'doc-noteref';
  }

  reads(text: string): void {
    this.#text += text;
  }

  /** A sign that links to its note stands in brackets; what is raised otherwise stays: km², XIXᵉ. */
  written(): string {
    const sign = this.#text.trim();
    const isPlain = /^[\p{L}\p{N}*†‡]{1,4}$/u.test(sign);
    return this.#isReference && isPlain ? `[${sign}]` : this.#text;
  }
}
