/** Text -> the days, months and years that it names, against the day of its publication. */
import type { LinkLanguage } from '../languages';
import { paragraphsOf, type ToldLanguage } from '../paragraphs';
import type { dateCertainties, dateKinds } from './found-date';
import { DateLexicon } from './lexicon';
import type { Mod } from './meaning';
import { numberOrder } from './number-order';
import { readExpressions, type Told } from './read-expressions';
import { TokenReader } from './read-tokens';
import { inOrder, resolve, type NumberOrder } from './resolve';
import { rememberDate, type TextTime } from './text-time';
import { allWords } from './words/all';

export type DateKind = (typeof dateKinds)[number];

/** A span of a text that names a time of the calendar. Offsets are UTF-16 code units, half-open. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /**
   * EDTF, levels 0 and 1 (`2022-08-27`, `2020-09-27/2020-11-10`, `199X`, `2022-21`, `2022-09-20~`);
   * null where it comes again and again, or where the day of publication is needed and not known.
   * `XXXX-10` and `XXXX-12-07` come every year.
   */
  readonly edtf: string | null;
  readonly kind: DateKind;
  /** `inferred`: something was chosen, such as the year of "29 August". */
  readonly certainty: (typeof dateCertainties)[number];
  /** "Early", "mid" or "end of" what `edtf` says. */
  readonly mod?: Mod;
  /** A day as it is written, where that was asked for. */
  readonly written?: WrittenDay;
}

/** A day in a text's own words; it need not exist, and its weekday need not be right. */
export interface WrittenDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday?: number;
}

export interface DateOptions {
  /** YYYY-MM-DD; without it nothing is reckoned from "today". */
  readonly published?: string | null;
  /** Without it each paragraph's language is guessed. */
  readonly language?: ToldLanguage;
  /** Gives days as they are written as well. */
  readonly written?: boolean;
}

const readers = new Map<LinkLanguage, TokenReader>();

/** The dates of a text, in its order; none overlaps another. The cost grows with the text alone. */
export function findDates(
  text: string,
  { published = null, language, written = false }: DateOptions = {},
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const time: TextTime = { published, last: null, hasMonth: false, endsInDays: false };
  const order = { value: null as NumberOrder };
  for (const { from, to, language: own } of paragraphsOf(text, language)) {
    const reader = readerOf(own);
    const tokens = reader.read(text, from, to);
    order.value ??= numberOrder(tokens, own);
    for (const told of readExpressions(tokens, reader.lexicon, own)) {
      const date = dateOf(text, told, time, order.value);
      if (date) found.push(written ? { ...date, ...asWritten(told, order.value) } : date);
    }
  }
  return found;
}

function readerOf(language: LinkLanguage): TokenReader {
  const reader =
    readers.get(language) ?? new TokenReader(language, new DateLexicon(allWords[language]));
  readers.set(language, reader);
  return reader;
}

function dateOf(text: string, told: Told, time: TextTime, order: NumberOrder): FoundDate | null {
  const { start, end, meaning } = told;
  const surface = text.slice(start, end);
  if (meaning.is === 'recurring') {
    const { month, day } = meaning;
    const parts = ['XXXX', month, day].filter((part) => part !== undefined);
    const edtf =
      parts.length > 1 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null;
    return { start, end, surface, edtf, kind: 'recurring', certainty: 'sure' };
  }
  if (isNumber(surface, time.published)) return null;
  const resolved = resolve(told, time, order);
  // A day of no month that was told is a number like any other.
  const isLoneDay =
    meaning.is === 'point' && meaning.day !== undefined && meaning.month === undefined;
  if (resolved.edtf === null && isLoneDay) return null;
  if (resolved.edtf !== null) {
    const offset = meaning.is === 'day' && meaning.from === 'published' ? meaning.offset : null;
    rememberDate(time, resolved.edtf, offset);
  }
  const mod = meaning.is === 'point' || meaning.is === 'shifted' ? meaning.mod : undefined;
  return {
    start,
    end,
    surface,
    edtf: resolved.edtf,
    kind: kindOf(told),
    certainty: resolved.sure ? 'sure' : 'inferred',
    ...(mod ? { mod } : {}),
  };
}

function asWritten({ meaning }: Told, order: NumberOrder): Pick<FoundDate, 'written'> {
  if (meaning.is !== 'point') return {};
  const { year, month, day, weekday } = inOrder(meaning, order);
  if (month === undefined || day === undefined) return {};
  return {
    written: {
      month,
      day,
      ...(year === undefined ? {} : { year }),
      ...(weekday === undefined ? {} : { weekday }),
    },
  };
}

/** `05-07-01` is a telephone or a place more often than a day so long ago. */
function isNumber(surface: string, published: string | null): boolean {
  const year = /^\d\d-\d\d-(\d\d)(?!\d)/.exec(surface)?.[1];
  if (year === undefined) return false;
  if (published === null) return true;
  const distance = Number(published.slice(0, 4)) - 2000 - Number(year);
  return distance < -2 || distance > 15;
}

function kindOf({ meaning }: Told): DateKind {
  if (meaning.is === 'range') return 'range';
  if (meaning.is !== 'point') return 'relative';
  return meaning.weekday !== undefined && meaning.day === undefined ? 'relative' : 'absolute';
}
