/** What a whole sentence tells about each name in it, read once a sentence. */
import { cue } from '../cues/classes';
import type { Paragraph } from './paragraph';

/** Above this share of words with capitals they say nothing: a headline. */
const headlineShare = 0.8;
const shortestHeadline = 4;

/** Remembers the sentence that was asked about last. */
export class Sentences {
  /** The sentence that was last asked about, by its first word. */
  #start = -1;
  #sport = 0;
  #isHeadline = false;

  constructor(readonly paragraph: Paragraph) {}

  /** Forgets a paragraph. */
  reset(): void {
    this.#start = -1;
  }

  /** How many words of the sentence that holds a word speak of sport. */
  sportAround(word: number): number {
    this.#read(word);
    return this.#sport;
  }

  /** Whether so many words of that sentence have capitals that they say nothing. */
  isHeadline(word: number): boolean {
    this.#read(word);
    return this.#isHeadline;
  }

  #read(word: number): void {
    const { words } = this.paragraph;
    const start = words.sentenceStart(word);
    if (start === this.#start) return;
    this.#start = start;
    this.#sport = 0;
    let capitals = 0;
    const end = words.sentenceEnd(start);
    for (let at = start; at < end; at += 1) {
      if ((this.paragraph.cues(at) & cue.sport) !== 0) this.#sport += 1;
      if (words.capital[at] !== 0) capitals += 1;
    }
    const length = end - start;
    this.#isHeadline = length >= shortestHeadline && capitals / length > headlineShare;
  }
}
