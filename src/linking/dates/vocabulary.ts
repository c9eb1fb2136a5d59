/**
 * What a language must tell before dates can be read in it. Words are written as they stand in the
 * files of `words/`: in small letters, alternatives behind commas, a phrase with its spaces. A `*`
 * stands for the endings of the language.
 */
export type TimeUnit =
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'half'
  | 'ten'
  | 'fifteen';

export interface DateVocabulary {
  /** January first; each with its abbreviations behind a `|`. */
  readonly months: readonly string[];
  /** Monday first; abbreviations as with months. */
  readonly weekdays: readonly string[];
  /** Spring first. */
  readonly seasons: readonly string[];
  readonly units: Readonly<Partial<Record<TimeUnit, string>>>;
  /** One first. */
  readonly numbers: readonly string[];
  /** First, second, third, fourth; `last` counts from the end. */
  readonly ordinals: readonly string[];
  readonly final: string;
  /** Decades that have a name: the nineties. By their first year in its century. */
  readonly decades?: Readonly<Record<number, string>>;
  /** Words that stand behind a year or a date as its unit: года, թվականի, tarixində. */
  readonly yearWords?: string;
  readonly dateWords?: string;
  /** Days by their distance from the day of publication: yesterday, this morning. */
  readonly days: Readonly<Record<number, string>>;
  /** Days by their distance from the last one told: the day before, le lendemain. */
  readonly toldDays: Readonly<Record<number, string>>;
  readonly past: string;
  readonly current: string;
  readonly next: string;
  /** "That same": of the last date told. */
  readonly same?: string;
  /** Behind a count: ago. Before it: hace, il y a, через. */
  readonly ago?: string;
  readonly agoBefore?: string;
  readonly within?: string;
  readonly earlier: string;
  readonly later: string;
  readonly laterBefore?: string;
  readonly start: string;
  readonly mid?: string;
  readonly end: string;
  /** "End of the year" in one word. */
  readonly yearEnd?: string;
  readonly about: string;
  /** As `about`, but behind the date. */
  readonly aboutBehind?: string;
  readonly every: string;
  /** Whole phrases for what comes again: раз в полгода, yılda bir. */
  readonly recurring?: string;
  readonly of?: string;
  readonly articles?: string;
  readonly from?: string;
  readonly to?: string;
  readonly between?: string;
  readonly and: string;
  /** Words before a bare month or year that make it a time. */
  readonly leads?: string;
  /** Endings of words and of numbers in figures, as the inside of a pattern; folded. */
  readonly endings?: string;
  readonly figureEndings?: string;
  /** The endings that make a bare word a time ("in", "until"), and those of "from". */
  readonly timeEndings?: RegExp;
  readonly fromEndings?: RegExp;
  /** Endings of a figure of 4 digits that make it a year, and of one that names a decade. */
  readonly yearEndings?: RegExp;
  readonly decadeEndings?: RegExp;
  /** The ending of a bare day of the month: 25-го, the 25th. */
  readonly dayEndings?: RegExp;
  /** Words before a clock time. */
  readonly clock: RegExp;
  /** Things that are named by a date: streets, squares, schools. */
  readonly named: RegExp;
  /** Things that are counted, measured or numbered, behind a number and before it. */
  readonly counted: RegExp;
  readonly numbered: RegExp;
  /** Verbs that tell the time of a clause. */
  readonly pastVerbs: RegExp;
  readonly futureVerbs: RegExp;
  /** Verbs of the present, which chronicles use of the past and notices of the future. */
  readonly presentVerbs?: RegExp;
  /** Forms of a unit that mean one of it without saying so: неделю назад. */
  readonly oneUnit?: RegExp;
  /** Whether months and weekdays have small letters, so that a capital makes a name. */
  readonly smallLetters: boolean;
  /** Whether a month may stand before its day ("August 27"), and a year before its month. */
  readonly monthFirst: boolean;
  readonly yearFirst: boolean;
  /** Words that are more often something else: they need a date beside them or a phrase. */
  readonly doubtful?: RegExp;
  /** Verbs that say that something had happened before what is told. */
  readonly pluperfect?: RegExp;
}
