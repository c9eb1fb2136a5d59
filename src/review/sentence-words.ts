/** Whether a sentence says something, by groups of words, of one of its dates. */
import { clauseDistance } from '../linking/dates/clauses';
import { dateOf, type Sentence, type SentenceDate } from './linked-sentences';
import type { LinkLanguage } from '../linking/languages';
import type { Span } from '../linking/anchors';
import type { ReviewRules } from './rules';
import { findBeginnings, findWords } from './words/all';
import { doings, wordGroups, type WordGroup } from './words/vocabulary';

/** How many code units beside a date a word stands that makes a bound of it: "before 1 May". */
const besideDate = 14;
/** The same in front of it, where an article may stand between: "depuis le". */
const articleBefore = 6;
/** Endings of a date that say from when or until when. */
const bounds: Readonly<Partial<Record<LinkLanguage, RegExp>>> = {
  hy: /ից$/u,
  az: /(?:d[əa]k|d[əa]n)$/u,
  tr: /[dt][ae]n$/u,
};

/** In code units, how much farther a doing of another clause is from a date. */
const otherClause = 60;

/** A word of a group, with the date of the sentence that it belongs to. */
interface GroupWord extends Span {
  readonly date: SentenceDate | undefined;
}

export class SentenceWords {
  readonly sentence: Sentence;
  readonly #rules: ReviewRules;
  readonly #found = new Map<string, readonly GroupWord[]>();

  constructor(sentence: Sentence, rules: ReviewRules) {
    this.sentence = sentence;
    this.#rules = rules;
  }

  /** Where the words of a group stand; offsets point into the whole text. */
  where(group: string): readonly GroupWord[] {
    const known = this.#found.get(group);
    if (known) return known;
    const { text, start, end, language } = this.sentence;
    const own = text.slice(start, end);
    const regional = this.#rules.words[group]?.[language];
    const found = [
      ...(isGroup(group) ? findWords(own, group, language) : []),
      ...(regional === undefined ? [] : findBeginnings(own, regional)),
    ].map((word) => {
      const span = { start: word.start + start, end: word.end + start };
      return { ...span, date: dateOf(this.sentence, span) };
    });
    this.#found.set(group, found);
    return found;
  }

  has(group: string): boolean {
    return this.where(group).length > 0;
  }

  /** Whether one of the combinations is said, each of its groups by words of the date's clause. */
  of(date: SentenceDate, combinations: readonly string[]): boolean {
    return combinations.some((groups) =>
      groups.split(' ').every((group) => this.where(group).some((word) => word.date === date)),
    );
  }

  /**
   * Whether the sentence tells a plan, denies something, keeps an anniversary, or tells what was
   * before or after.
   */
  isUnsettled(date: SentenceDate): boolean {
    return this.of(date, ['plan', 'denial']) || this.has('marking') || this.isBound(date);
  }

  /**
   * Whether what the date tells the day of is one of these groups: the doing that stands nearest to
   * it. In "On 3 May lorries waited at the checkpoint set up there" it is the waiting.
   */
  isDayOf(date: SentenceDate, groups: readonly string[]): boolean {
    const nearest = doings
      .flatMap((group) => this.where(group))
      .filter((word) => word.date === date)
      .map((word) => ({
        start: word.start,
        gap: clauseDistance(this.sentence.text, word, date, otherClause),
      }))
      .reduce((a, b) => (b.gap < a.gap ? b : a), { start: -1, gap: Infinity });
    if (nearest.start === -1) return true;
    return groups.some((group) => this.where(group).some(({ start }) => start === nearest.start));
  }

  /** "Before 1 May", "1 maydan sonra": not the day itself. */
  isBound(date: SentenceDate): boolean {
    if (bounds[this.sentence.language]?.test(date.surface)) return true;
    return this.where('beside-date').some(
      ({ start, end }) =>
        (end <= date.start && date.start - end <= articleBefore) ||
        (start >= date.end && start - date.end <= besideDate),
    );
  }
}

function isGroup(group: string): group is WordGroup {
  return (wordGroups as readonly string[]).includes(group);
}
