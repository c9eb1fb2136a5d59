/** What a whole sentence tells about each name in it, read once a sentence. */
import { cue } from '../cues/classes';
import type { Paragraph } from './paragraph';

/** Above this share of words with capitals they say nothing: a headline. */
const headlineShare = 0.8;
const shortestHeadline = 4;

/** Remembers the sentences that were asked about last. */
export class Sentences {
  /** The sentences of which each answer is known, by their first words. */
  #ofSport = -1;
  #ofHeadline = -1;
  #sport = 0;
  #isHeadline = false;

  constructor(readonly paragraph: Paragraph) {}

  /** Forgets a paragraph. */
  reset(): void {
    this.#ofSport = -1;
    this.#ofHeadline = -1;
  }

  /** How many words of the sentence that holds a word speak of sport. */
  sportAround(word: number): number {
    const { words } = this.paragraph;
    const start = words.sentenceStart(word);
    if (start === this.#ofSport) return this.#sport;
    this.#ofSport = start;
    this.#sport = 0;
    const end = words.sentenceEnd(start);
    for (let at = start; at < end; at += 1)
      if ((this.paragraph.cues(at) & cue.sport) !== 0) this.#sport += 1;
    return this.#sport;
  }

  /** Whether so many words of that sentence have capitals that they say nothing. */
  isHeadline(word: number): boolean {
    const { words } = this.paragraph;
    const start = words.sentenceStart(word);
    if (start === this.#ofHeadline) return this.#isHeadline;
    this.#ofHeadline = start;
    let capitals = 0;
    const end = words.sentenceEnd(start);
    for (let at = start; at < end; at += 1) if (words.capital[at] !== 0) capitals += 1;
    const length = end - start;
    this.#isHeadline = length >= shortestHeadline && capitals / length > headlineShare;
    return this.#isHeadline;
  }
}
