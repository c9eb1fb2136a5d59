/** Collects the text of a document as a reader sees it without styles. */

export class TextWriter {
  readonly #parts: string[] = [];
  /** What to write before the next words: line ends, or the ends of cells, or a space. */
  #lineEnds = 0;
  #tabs = 0;
  #space = false;
  #length = 0;

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  /** Spaces and line ends in the source are one space, unless the text is preformatted. */
  write(raw: string, preformatted: boolean): void {
    const shown = preformatted ? raw : raw.replace(/[ \t\n\r\f]+/g, ' ');
    const start = !preformatted && shown.startsWith(' ') ? 1 : 0;
    const end = !preformatted && shown.endsWith(' ') ? shown.length - 1 : shown.length;
    this.#space ||= start > 0;
    if (end <= start) return;
    this.#push(this.#separator());
    this.#push(shown.slice(start, end));
    this.#lineEnds = 0;
    this.#tabs = 0;
    this.#space = end < shown.length;
  }

  /** Ends a line (1) or a paragraph (2); there is never more than one empty line in a row. */
  breakLine(count: 1 | 2): void {
    this.#lineEnds = count === 2 ? 2 : Math.min(2, this.#lineEnds + 1);
    this.#tabs = 0;
  }

  /** Begins a row of a table: a line of its own in the paragraph of the table. */
  beginRow(): void {
    this.#lineEnds = Math.max(1, this.#lineEnds);
    this.#tabs = 0;
  }

  /** Ends a cell by a tab, which is no space within a name. */
  endCell(): void {
    this.#tabs += 1;
  }

  text(): string {
    return this.#parts.join('');
  }

  #separator(): string {
    if (this.#length === 0) return '';
    if (this.#lineEnds > 0) return '\n'.repeat(this.#lineEnds) + '\t'.repeat(this.#tabs);
    if (this.#tabs > 0) return '\t'.repeat(this.#tabs);
    return this.#space ? ' ' : '';
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
