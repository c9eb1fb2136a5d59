/** The tense of a verb by its form, looked up once: texts say "said" many times. */
import type { DateVocabulary } from './vocabulary';

export type Tense = 'past' | 'present' | 'future' | 'unknown';

const mostRemembered = 20_000;

export class Verbs {
  readonly #known = new Map<string, Tense>();

  constructor(readonly words: DateVocabulary) {}

  /** The tense of a word in small letters; `unknown` for what is no verb. */
  tenseOf(word: string): Tense {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const tense = this.#read(word);
    if (this.#known.size > mostRemembered) this.#known.clear();
    this.#known.set(word, tense);
    return tense;
  }

  #read(word: string): Tense {
    const { futureVerbs, pastVerbs, presentVerbs } = this.words;
    if (futureVerbs.test(word)) return 'future';
    if (pastVerbs.test(word)) return 'past';
    return presentVerbs?.test(word) === true ? 'present' : 'unknown';
  }
}
