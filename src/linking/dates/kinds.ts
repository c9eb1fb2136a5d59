/** The kinds of words, and every word of a language with its kind. */
import type { TimeUnit, DateVocabulary } from './vocabulary';

/**
 * Kinds of words, a letter each, so that a pattern of words is a regular expression of letters: `M` a
 * month, `W` a weekday, `S` a season, `N` a number in words, `o` an ordinal, `K` the name of a decade,
 * `t` a day from today, `s` a day from the last one told, `p c f =` last, this, next, the same,
 * `a e l` behind a count: ago, earlier, later; `G V P` before it; `B I E` start, middle, end, `J` the
 * year's end, `~` and `≈` about, `R` every, `Q` what comes again, `u` of, `A` the, `>` to, `&` and,
 * `D` "on the date of". Of figures: `n` 1 to 31, `Y` four digits, `i` others, `X` a whole date, `r`
 * Roman. `_` is any other word; signs of punctuation stand for themselves.
 */
export const unitLetters: Readonly<Record<TimeUnit, string>> = {
  day: 'd',
  night: 'j',
  week: 'w',
  weekend: 'h',
  month: 'm',
  quarter: 'q',
  year: 'y',
  decade: 'z',
  century: 'k',
  half: 'H',
  ten: 'T',
  fifteen: 'F',
};

/** Words as a list gives them: their kind, what they stand for, and whether they are abbreviations. */
export interface Listed {
  readonly kind: string;
  readonly words: string | undefined;
  readonly value?: number;
  readonly short?: boolean;
}

/** Of two meanings of a word the first stays. */
export function listedWords(words: DateVocabulary): readonly Listed[] {
  const each = (kind: string, entries: readonly string[], first: number): Listed[] =>
    entries.flatMap((entry, index) => {
      const [full, short] = entry.split('|');
      const value = first + index;
      return [
        { kind, words: full, value },
        { kind, words: short, value, short: true },
      ];
    });
  const byNumber = (kind: string, entries: Readonly<Record<number, string>> = {}): Listed[] =>
    Object.entries(entries).map(([value, entry]) => ({ kind, words: entry, value: Number(value) }));
  const units = Object.entries(words.units).map(([unit, entry]) => ({
    kind: unitLetters[unit as TimeUnit],
    words: entry,
  }));
  return [
    ...each('M', words.months, 1),
    ...each('W', words.weekdays, 0),
    ...each('S', words.seasons, 21),
    ...byNumber('t', words.days),
    ...byNumber('s', words.toldDays),
    { kind: 'Q', words: words.recurring },
    { kind: 'y', words: words.yearWords, short: true },
    ...units,
    ...each('N', words.numbers, 1),
    { kind: 'p', words: words.past },
    ...each('o', words.ordinals, 1),
    { kind: 'p', words: words.final },
    ...byNumber('K', words.decades),
    ...smallWords(words),
  ];
}

function smallWords(words: DateVocabulary): readonly Listed[] {
  const kinds: readonly (readonly [string, string | undefined])[] = [
    ['J', words.yearEnd],
    ['=', words.same],
    ['c', words.current],
    ['f', words.next],
    ['a', words.ago],
    ['G', words.agoBefore],
    ['P', words.laterBefore],
    ['e', words.earlier],
    ['l', words.later],
    ['B', words.start],
    ['I', words.mid],
    ['E', words.end],
    ['~', words.about],
    ['≈', words.aboutBehind],
    ['R', words.every],
    ['D', words.dateWords],
    ['u', words.of],
    ['A', words.articles],
    ['^', words.between],
    ['>', words.to],
    ['&', words.and],
    ['V', words.within],
    ['<', words.from],
  ];
  return kinds.map(([kind, entry]) => ({ kind, words: entry }));
}

export function commaList(words: string | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : words.split(',').map((word) => word.trim());
}
