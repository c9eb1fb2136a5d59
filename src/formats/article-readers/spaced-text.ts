/** Text of XML as it is laid out: white space counts once, unless an element keeps it. */
export class SpacedText {
  written = '';
  /** White space that comes only if more text follows. */
  #pending = '';

  /** Where the next character will stand, if white space does not come before it. */
  get next(): number {
    return this.written.length + this.#pending.length;
  }

  space(): void {
    if (this.written !== '') this.#pending ||= ' ';
  }

  paragraph(): void {
    if (this.written !== '') this.#pending = '\n\n';
  }

  write(text: string, keeps: boolean): void {
    if (keeps) {
      this.#add(text);
      return;
    }
    for (const part of text.match(/\s+|\S+/g) ?? []) {
      if (/^\s/.test(part)) this.space();
      else this.#add(part);
    }
  }

  #add(text: string): void {
    this.written += this.#pending + text;
    this.#pending = '';
  }
}
