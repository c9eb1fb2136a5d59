/** The expressions of time in a paragraph, longest first, in the order of the text. */
import type { LinkLanguage } from '../languages';
import { looksLikeDate, isInName } from './evidence';
import { nextBeginning } from './may-begin';
import type { DateLexicon } from './lexicon';
import type { Expression, Meaning } from './meaning';
import { readPartOf } from './parts';
import { readPoint, type FoundPoint } from './points';
import { readList } from './lists';
import { dayAlone, isTold } from './doubtful-days';
import { readRange } from './ranges';
import { readRelative } from './relative';
import { pattern, type Tokens } from './tokens';
import { isBefore, tenseAround } from './tense';
import type { Tense } from './verbs';

export interface Told extends Expression {
  /** Few dates need it: most have their year. */
  readonly tense: () => Tense;
  /** Whether the sentence says that it had happened before what is told. */
  readonly isBefore: () => boolean;
}

const followingDay = pattern('(?:,|,?&)A?(?<n>n)(?!m?u?M)');

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

export function readExpressions(
  tokens: Tokens,
  lexicon: DateLexicon,
  language: LinkLanguage,
): readonly Told[] {
  const found: Told[] = [];
  for (let at = nextBeginning(tokens.kinds, 0); at >= 0;) {
    const pieces = piecesAt(tokens, at, lexicon, language);
    for (const piece of pieces) {
      const told = tell(tokens, piece, lexicon, language);
      if (told) found.push(told);
    }
    at = nextBeginning(tokens.kinds, Math.max(at + 1, pieces.at(-1)?.to ?? 0));
  }
  return found;
}

function tell(
  tokens: Tokens,
  { from, to, meaning }: Piece,
  lexicon: DateLexicon,
  language: LinkLanguage,
) {
  const [first, last] = [tokens.at(from), tokens.at(to - 1)];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    meaning: roughly(tokens, from, to, meaning),
    tense: () => tenseAround(tokens, from, to, lexicon, language),
    isBefore: () => isBefore(tokens, to, lexicon.words),
  };
}

/** "About the 20th", "20 Eylül civarında". */
function roughly(tokens: Tokens, from: number, to: number, meaning: Meaning): Meaning {
  let at = from - 1;
  if (tokens.at(at)?.kind === 'A') at -= 1;
  const isAbout = tokens.at(at)?.kind === '~' || tokens.at(to)?.kind === '≈';
  return isAbout && meaning.is === 'point' ? { ...meaning, about: true } : meaning;
}

function piecesAt(
  tokens: Tokens,
  at: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): readonly Piece[] {
  const days = readList(tokens, at, lexicon);
  const point = readPoint(tokens, at, lexicon.words);
  const range = readRange(tokens, at, lexicon, point);
  const relative = readRelative(tokens, at, lexicon);
  const part = readPartOf(tokens, at, lexicon, { point, relative });
  const longest = Math.max(
    days?.to ?? 0,
    range?.to ?? 0,
    point?.to ?? 0,
    part?.to ?? 0,
    relative?.to ?? 0,
  );
  if (range && range.to === longest && !isInName(tokens, pointOf(range.from, longest), lexicon))
    return [
      { from: at, to: longest, meaning: { is: 'range', first: range.first, last: range.last } },
    ];
  if (days && days.to === longest)
    return days.days.map(({ from, to, point: meaning }) => ({ from, to, meaning }));
  if (part && part.to === longest) return [{ from: at, to: longest, meaning: part.meaning }];
  if (relative && relative.to === longest && isTold(tokens, at, longest, lexicon, language))
    return [{ from: at, to: longest, meaning: relative.meaning }];
  if (relative && relative.to === longest && point?.to !== longest) return [];
  const single =
    point && looksLikeDate(tokens, point, lexicon) ? point : dayAlone(tokens, at, lexicon);
  return single ? withFollowing(tokens, single, lexicon) : [];
}

function pointOf(from: number, to: number): FoundPoint {
  return { from, to, form: 'full', point: { is: 'point' } };
}

/** `noyabrın 20-də və 25-də`: a day that shares the month of the one before it. */
function withFollowing(
  tokens: Tokens,
  { from, to, point }: FoundPoint,
  { words }: DateLexicon,
): readonly Piece[] {
  const first = { from, to, meaning: point };
  const isMonthFirst =
    tokens.at(from)?.kind === 'M' && point.day !== undefined && point.year === undefined;
  const next = isMonthFirst ? tokens.match(followingDay, to) : null;
  const day = next?.token('n');
  const ending = tokens.at(to - 1)?.ending;
  const isAlike =
    day !== undefined && (day.ending !== '' || words.figureEndings === 'st|nd|rd|th|s');
  if (!next || !day || !isAlike || (ending !== '' && day.ending === '')) return [first];
  if (tokens.at(next.end)?.kind === '_' && day.ending === '') return [first];
  return [
    first,
    { from: next.end - 1, to: next.end, meaning: { ...point, day: day.value, chosen: true } },
  ];
}
