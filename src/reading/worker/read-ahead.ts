import type { LinkedReading } from '../text-engine';

/** After so many milliseconds without a change, a draft is read. */
const pauseMs = 250;

/**
 * Links a draft while its writer pauses, so that its links are ready when the writer opens it.
 * Only one draft is read at a time, so the worker never has a queue of old ones.
 */
export class ReadAhead {
  readonly #link: (text: string) => Promise<LinkedReading>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #known: { readonly text: string; readonly reading: Promise<LinkedReading> } | null = null;

  constructor(link: (text: string) => Promise<LinkedReading>) {
    this.#link = link;
  }

  /** Called when the draft has changed. */
  draft(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (text.trim() === '' || text === this.#known?.text) return;
      if (this.#isReading) this.draft(text);
      else this.#known = { text, reading: this.#read(text) };
    }, pauseMs);
  }

  /** The links of a text, from reading ahead or from a call now. */
  links(text: string): Promise<LinkedReading> {
    clearTimeout(this.#timer);
    return this.#known?.text === text ? this.#known.reading : this.#link(text);
  }

  #read(text: string): Promise<LinkedReading> {
    this.#isReading = true;
    const reading = this.#link(text);
    const end = () => {
      this.#isReading = false;
    };
    // A failure reaches the caller, and the next call tries again.
    reading.then(end, () => {
      end();
      this.#known = null;
    });
    return reading;
  }
}
