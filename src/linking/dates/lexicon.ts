/** The words of one language, ready to be looked up, each with the letter of its kind. */
import { commaList, listedWords } from './kinds';
import { ListedWords } from './listed-words';
import { Verbs } from './verbs';
import type { DateVocabulary } from './vocabulary';

export interface DateWord {
  readonly kind: string;
  readonly value: number;
  /** An abbreviation, which may have a full stop. */
  readonly short: boolean;
  /** What the word has beside its stem. */
  readonly ending: string;
}

interface Phrase {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly inflected: boolean;
  readonly entry: DateWord;
}

/** Words that nobody will read again are forgotten, so that long texts take no more room. */
const mostRemembered = 20_000;

export class DateLexicon {
  readonly endings: RegExp;
  readonly figureEndings: RegExp;
  readonly leads: ReadonlySet<string>;
  readonly froms: ReadonlySet<string>;
  readonly betweens: ReadonlySet<string>;
  readonly verbs: Verbs;
  readonly #exact = new Map<string, DateWord>();
  readonly #stems = new Map<string, DateWord>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #known = new Map<string, DateWord | null>();
  readonly #listed: ListedWords;
  /** The second words of phrases. */
  readonly #seconds: ListedWords;
  #longest = 0;

  constructor(readonly words: DateVocabulary) {
    this.endings = new RegExp(`^(?:${words.endings ?? ''})?$`, 'u');
    this.figureEndings = new RegExp(`^(?:${words.figureEndings ?? ''})$`, 'u');
    this.leads = new Set(commaList(words.leads));
    this.froms = new Set(commaList(words.from));
    this.betweens = new Set(commaList(words.between));
    this.verbs = new Verbs(words);
    for (const { kind, words: listed, value, short } of listedWords(words))
      this.#add(kind, listed, value, short);
    const whole = [...this.#exact.keys(), ...this.#phrases.keys()];
    this.#listed = new ListedWords(whole, this.#stems.keys());
    this.#seconds = new ListedWords(this.#secondWords(false), this.#secondWords(true));
  }

  /** Whether the word that begins at an offset of a text may be listed, or begin a phrase that is. */
  mayHave(text: string, start: number): boolean {
    return this.#listed.mayHave(text, start);
  }

  /** Whether the word that begins at an offset may be the second one of a phrase. */
  mayGoOn(text: string, start: number): boolean {
    return this.#seconds.mayHave(text, start);
  }

  /** What a folded word is by itself. */
  entry(word: string): DateWord | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = this.#exact.get(word) ?? this.#byStem(word);
    if (this.#known.size > mostRemembered) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  beginsPhrase(word: string): boolean {
    return this.#phrases.has(word);
  }

  /** The longest phrase that begins with a word; `next` gives the folded words that follow. */
  phrase(
    word: string,
    next: (ahead: number) => string,
  ): { entry: DateWord; length: number } | null {
    for (const { rest, inflected, entry } of this.#phrases.get(word) ?? []) {
      const fits = rest.every((part, ahead) => {
        const there = next(ahead + 1);
        if (!inflected || ahead < rest.length - 1) return there === part;
        return there.startsWith(part) && this.endings.test(there.slice(part.length));
      });
      if (!fits) continue;
      const last = next(rest.length);
      const ending = inflected ? last.slice(rest.at(-1)?.length ?? 0) : '';
      return { entry: { ...entry, ending }, length: rest.length + 1 };
    }
    return null;
  }

  #secondWords(withEndings: boolean): readonly string[] {
    return [...this.#phrases.values()]
      .flat()
      .filter(({ rest, inflected }) => (inflected && rest.length === 1) === withEndings)
      .map(({ rest }) => rest[0] ?? '');
  }

  #byStem(word: string): DateWord | null {
    for (let length = Math.min(word.length, this.#longest); length > 1; length -= 1) {
      const stem = this.#stems.get(word.slice(0, length));
      if (!stem) continue;
      const ending = word.slice(length);
      if (this.endings.test(ending)) return { ...stem, ending };
    }
    return null;
  }

  #add(kind: string, words: string | undefined, value = 0, short = false): void {
    for (const written of commaList(words)) {
      const inflected = written.endsWith('*');
      const [first = '', ...rest] = (inflected ? written.slice(0, -1) : written).split(' ');
      const entry = { kind, value, short, ending: '' };
      if (rest.length > 0) {
        const others = this.#phrases.get(first) ?? [];
        others.push({ rest, inflected, entry });
        this.#phrases.set(
          first,
          others.sort((a, b) => b.rest.length - a.rest.length),
        );
      } else if (inflected) {
        if (!this.#stems.has(first)) this.#stems.set(first, entry);
        this.#longest = Math.max(this.#longest, first.length);
      } else if (!this.#exact.has(first)) this.#exact.set(first, entry);
    }
  }
}
