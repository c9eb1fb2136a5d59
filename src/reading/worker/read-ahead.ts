import type { LinkedReading } from '../desk';

/** Milliseconds without a change after which a draft is read. */
const pauseMs = 250;

/**
 * Has a draft linked while its writer pauses, so that its links are there when they are asked for.
 * One draft is read at a time: a worker never has a queue of old ones.
 */
export class ReadAhead {
  readonly #link: (text: string) => Promise<LinkedReading>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #known: { readonly text: string; readonly reading: Promise<LinkedReading> } | null = null;

  constructor(link: (text: string) => Promise<LinkedReading>) {
    this.#link = link;
  }

  /** The draft has changed. */
  draft(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (text.trim() === '' || text === this.#known?.text) return;
      if (this.#isReading) this.draft(text);
      else this.#known = { text, reading: this.#read(text) };
    }, pauseMs);
  }

  /** The links of a text: those that were read ahead, or asked for now. */
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
    // A failure is told to whoever asks for the links, and the next time they are asked for anew.
    reading.then(end, () => {
      end();
      this.#known = null;
    });
    return reading;
  }
}
