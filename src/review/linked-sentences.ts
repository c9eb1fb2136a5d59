/** Text -> its sentences, each with the places and the days that it names. */
import { dayNumber, daysOverlap, type Days } from '../chronology/calendar';
import { clauseDistance } from '../linking/dates/clauses';
import { findDates, type FoundDate } from '../linking/dates/find-dates';
import { pairDates } from '../linking/dates/pairs';
import { sentencesOf } from '../linking/dates/sentences';
import { daysOfEdtf } from '../linking/dates/text-time';
import type { LinkLanguage } from '../linking/languages';
import type { LinkedMention } from '../linking/linker';
import { paragraphsOf, type ToldLanguage } from '../linking/paragraphs';
import type { Span } from '../linking/anchors';
import { withLookedAt, type LookedAtDate } from './corrected-dates';
import { nextToPublication } from './written-day';

/** A date with the first and the last day that it may mean; null where nothing tells. */
export interface SentenceDate extends FoundDate {
  readonly days: Days | null;
}

export interface Sentence extends Span {
  /** The whole text, into which all offsets point. */
  readonly text: string;
  readonly language: LinkLanguage;
  readonly mentions: readonly LinkedMention[];
  readonly dates: readonly SentenceDate[];
  /** Day of publication, YYYY-MM-DD; null where nobody knows. */
  readonly published: string | null;
  /** Pairs of a place and an EDTF value that the sentence tells together. */
  readonly pairs: ReadonlySet<string>;
}

export interface TextToReview {
  readonly text: string;
  /** The places that the linker found in it. */
  readonly mentions: readonly LinkedMention[];
  /** Day of publication, YYYY-MM-DD; null where nobody knows. */
  readonly published: string | null;
  /** Without it each paragraph's language is guessed. */
  readonly language?: ToldLanguage;
  /** Dates that a person looked at, in the order of the text. */
  readonly lookedAt?: readonly LookedAtDate[];
}

export function readSentences(given: TextToReview): Sentence[] {
  const { text, mentions, published, lookedAt = [] } = given;
  const paragraphs = [...paragraphsOf(text, given.language)];
  const all = findDates(text, { published, language: paragraphs, written: true });
  const found = withLookedAt(text, all, lookedAt);
  const dates = found.map((date) => withDays(date, published));
  const pairs = pairDates(text, mentions, found);
  const [mentionsOf, datesOf, pairsOf] = [inTurn(mentions), inTurn(dates), inTurn(pairs)];
  let paragraph = 0;
  return sentencesOf(text, found).map(({ start, end }) => {
    while ((paragraphs[paragraph]?.to ?? Infinity) <= start) paragraph += 1;
    return {
      start,
      end,
      text,
      language: paragraphs[paragraph]?.language ?? 'en',
      mentions: mentionsOf(end),
      dates: datesOf(end),
      published,
      pairs: new Set(pairsOf(end).map(({ placeId, edtf }) => pairKey(placeId, edtf))),
    };
  });
}

/** Hands out spans that are in the order of the text: each time those that begin before `end`. */
function inTurn<One extends { readonly start: number }>(all: readonly One[]) {
  let next = 0;
  return (end: number): readonly One[] => {
    const first = next;
    while ((all[next]?.start ?? Infinity) < end) next += 1;
    return all.slice(first, next);
  };
}

function pairKey(placeId: string, edtf: string | null): string {
  return `${placeId} ${edtf ?? ''}`;
}

/** The mentions of which a sentence tells a date: all of them where it has no other date. */
export function mentionsOn(
  { mentions, dates, pairs }: Sentence,
  { edtf }: SentenceDate,
): readonly LinkedMention[] {
  return dates.length === 1
    ? mentions
    : mentions.filter(({ placeId }) => pairs.has(pairKey(placeId, edtf)));
}

/** The date of the sentence that a span belongs to: the nearest, clause by clause. */
export function dateOf({ text, dates }: Sentence, span: Span): SentenceDate | undefined {
  const [first, ...others] = dates;
  if (!first || others.length === 0) return first;
  return dates
    .map((date) => ({ date, distance: clauseDistance(text, date, span) }))
    .reduce((a, b) => (b.distance < a.distance ? b : a)).date;
}

/** A wrong weekday may have led to another year: near its publication a text tells the news. */
function withDays(date: FoundDate, published: string | null): SentenceDate {
  const { edtf, written, kind } = date;
  if (edtf === null || kind === 'recurring') return { ...date, days: null };
  const near = written && nextToPublication(written, published);
  return { ...date, days: near ? { first: near, last: near } : daysOfEdtf(edtf) };
}

/** How many days lie between two spans; 0 where they overlap. */
export function daysApart(one: Days, other: Days): number {
  if (daysOverlap(one, other)) return 0;
  return one.last < other.first
    ? dayNumber(other.first) - dayNumber(one.last)
    : dayNumber(one.first) - dayNumber(other.last);
}

/** Whether a date is sure enough to contradict: a part of it that was chosen needs publication. */
export function isFirm({ mod, certainty }: SentenceDate, { published }: Sentence): boolean {
  return mod === undefined && (certainty === 'sure' || published !== null);
}
