/** One paragraph being read: its words, the names found in it, and what stands around each. */
import type { Lexicon } from '../cues/lexicon';
import { noun } from '../cues/nouns/classes';
import type { LinkLanguage } from '../languages';
import { noForm } from '../names/compiled-names';
import type { Form } from '../names/forms';
import type { NameHit } from '../names/name-hit';
import type { NameIndex } from '../names/name-index';
import { scan } from '../names/scan';
import type { Candidate, Reading } from './candidate';
import { turkicLanguages } from './rule-vocabulary';
import { Sentences } from './sentence-evidence';
import { readSuffix } from './suffix';
import { noRelation, relationOf } from './relation';
import { WordBits } from './word-bits';
import { Words } from './words';

/** Reads one paragraph at a time; what it knew of the last one is gone. */
export class Paragraph {
  readonly words = new Words();
  readonly candidates: Candidate[] = [];
  text = '';
  language: LinkLanguage = 'en';
  /** The candidate that a word belongs to, counted from 1. */
  #owner = new Int32Array(256);
  readonly #bits = new WordBits(this.words);
  readonly sentences = new Sentences(this);

  readonly #found: NameHit;

  constructor(readonly index: NameIndex) {
    this.#found = index.found();
  }

  /** Reads [from, to) of a text. Says whether there is any name in it. */
  read(text: string, from: number, to: number, language: LinkLanguage, lexicon: Lexicon): boolean {
    this.text = text;
    this.language = language;
    this.candidates.length = 0;
    scan(this.index, text, from, to, turkicLanguages.has(language), this.#add, this.#found);
    if (this.candidates.length === 0) return false;
    this.words.read(text, from, to);
    this.#bits.reset(lexicon);
    this.sentences.reset();
    this.#place();
    for (const candidate of this.candidates) {
      this.#leaveOutRepublic(candidate);
      readSuffix(this, candidate);
      candidate.relation = relationOf(this, candidate);
    }
    return true;
  }

  readonly #add = (start: number, { end, count, forms, cases, isSmall }: NameHit): void => {
    // Of their length from the beginning: arrays that grow leave much to collect.
    const readings = new Array<Reading>(count);
    const places = [this.#formOf(forms, 0).place];
    let all = 0;
    for (let i = 0; i < count; i += 1) {
      const form = this.#formOf(forms, i);
      readings[i] = { form, cases: cases[i] ?? 0 };
      if (!places.includes(form.place)) places.push(form.place);
      all |= cases[i] ?? 0;
    }
    this.candidates.push({
      start,
      end,
      readings,
      places,
      first: 0,
      last: 0,
      cases: all,
      suffixWords: 0,
      relation: noRelation,
      place: places[0] ?? -1,
      choice: 'only-place',
      reason: 'known-name',
      refused: false,
      isSmall,
    });
  };

  #formOf(forms: Int32Array, number: number): Form {
    return this.index.forms[forms[number] ?? 0] ?? noForm;
  }

  /** Gives every candidate its words, and every word its candidate. */
  #place(): void {
    const { words, candidates } = this;
    if (this.#owner.length <= words.count) this.#owner = new Int32Array(words.count * 2);
    this.#owner.fill(0, 0, words.count + 1);
    let word = 0;
    candidates.forEach((candidate, number) => {
      while ((words.end[word] ?? 0) <= candidate.start) word += 1;
      candidate.first = word;
      while (word + 1 < words.count && (words.start[word + 1] ?? 0) < candidate.end) word += 1;
      candidate.last = word;
      for (let i = candidate.first; i <= candidate.last; i += 1) this.#owner[i] = number + 1;
    });
  }

  /** "Nagorno-Karabakh Republic": the word says what it is and is no part of its name. */
  #leaveOutRepublic(candidate: Candidate): void {
    const { last, first, place } = candidate;
    const kind = this.index.places[place]?.kind;
    if (kind !== 'former-entity' || last === first) return;
    if ((this.nouns(last) & noun.republic) === 0) return;
    this.#owner[last] = 0;
    candidate.last = last - 1;
    candidate.end = this.words.end[last - 1] ?? candidate.end;
  }

  /** The classes of a word, as bits of `cue`. */
  cues(word: number): number {
    return this.#bits.cues(word);
  }

  /** What a word says as a noun, as bits of `noun`. */
  nouns(word: number): number {
    return this.#bits.nouns(word);
  }

  /** Where a candidate stands among the candidates. */
  numberOf({ first }: Candidate): number {
    return (this.#owner[first] ?? 1) - 1;
  }

  /** The candidate that a word belongs to, if it was not refused. */
  ownerOf(word: number): Candidate | null {
    if (word < 0 || word >= this.words.count) return null;
    const candidate = this.candidates[(this.#owner[word] ?? 0) - 1];
    return candidate && !candidate.refused ? candidate : null;
  }

  /** The word behind a candidate and its ending. */
  after(candidate: Candidate): number {
    return candidate.last + 1 + candidate.suffixWords;
  }
}
