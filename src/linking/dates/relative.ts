/** Times that are told from another one: yesterday, last week, two days later, every Friday. */
import { unitLetters } from './kinds';
import type { DateLexicon } from './lexicon';
import type { Meaning } from './meaning';
import { byBeginning, pattern, type Match, type Pattern, type Tokens } from './tokens';
import type { TimeUnit, DateVocabulary } from './vocabulary';

export interface FoundMeaning {
  readonly to: number;
  readonly meaning: Meaning;
}

const units = Object.fromEntries(
  Object.entries(unitLetters).map(([unit, letter]) => [letter, unit as TimeUnit]),
) as Readonly<Record<string, TimeUnit>>;
const steps: Readonly<Record<string, number>> = { p: -1, c: 0, f: 1, '=': 0 };

interface Rule {
  readonly pattern: Pattern;
  readonly begins: string;
  readonly read: (match: Match, words: DateVocabulary, tokens: Tokens) => Meaning | null;
}

const relativeRules: readonly Rule[] = [
  { pattern: pattern('(?<t>t)'), begins: 't', read: (match) => day(match, 't', 'published') },
  { pattern: pattern('(?<t>s)'), begins: 's', read: (match) => day(match, 't', 'told') },
  // last week, this summer, next Friday, that September
  {
    pattern: pattern('(?<step>[pcf=])(?<what>[whmyzqSMW])(?<tail>[dm]?)'),
    begins: 'pcf=',
    read: shifted,
  },
  // весной прошлого года, marzo del año pasado, 27 August of last year, keçən ilin mayında
  {
    pattern: pattern('(?<d>n)?u?(?<what>[SM])[uA]{0,3}(?:(?<step>[pcf])y|y(?<after>[pf]))'),
    begins: 'nuSM',
    read: ofYear,
  },
  { pattern: pattern('(?<step>[pcf])y(?<what>[SM])(?<d>n)?'), begins: 'pcf', read: ofYear },
  // la semaine dernière, el mes próximo
  { pattern: pattern('(?<what>[whmyzSMW])(?<step>[pf])'), begins: 'whmyzSMW', read: shifted },
  // two days earlier
  { pattern: pattern('(?<n>[Nni])(?<what>[djwmyz])(?<way>[ael])'), begins: 'Nni', read: counted },
  // hace cuatro días, через два дня, спустя неделю
  { pattern: pattern('(?<way>[GVP])A?(?<n>[Nni])(?<what>[djwmyz])'), begins: 'GVP', read: counted },
  { pattern: pattern('(?<what>[djwmyz])(?<way>[ael])'), begins: 'djwmyz', read: countedOne },
  { pattern: pattern('(?<way>[VP])(?<what>[djwmyz])'), begins: 'VP', read: countedOne },
  // every Friday, cada 7 de diciembre, tous les six mois
  { pattern: pattern('R(?<d>n)u?(?<m>M)'), begins: 'R', read: recurring },
  { pattern: pattern('R(?:(?<m>M)|[WSdjwmyzh])'), begins: 'R', read: recurring },
  { pattern: pattern('R[op]?[Nn]?[Wdjwmy]d?'), begins: 'R', read: recurring },
  { pattern: pattern('Q'), begins: 'Q', read: recurring },
];
const rules = byBeginning(relativeRules);

/** What such an expression may look like. */
export const relativePatterns = relativeRules.map((rule) => rule.pattern);

/** The longest expression of that kind which begins at an index. */
export function readRelative(
  tokens: Tokens,
  at: number,
  { words }: DateLexicon,
): FoundMeaning | null {
  let longest: FoundMeaning | null = null;
  for (const { pattern: shape, read } of rules.get(tokens.at(at)?.kind ?? '') ?? []) {
    const match = tokens.match(shape, at);
    if (!match || match.end <= (longest?.to ?? 0)) continue;
    const meaning = read(match, words, tokens);
    if (meaning) longest = { to: match.end, meaning };
  }
  return longest && withoutTail(longest, tokens);
}

/** `this Friday day` and `этой весной месяц` are no phrases: the tail belongs to inflected names. */
function withoutTail(found: FoundMeaning, tokens: Tokens): FoundMeaning {
  const last = tokens.at(found.to - 1);
  const isTail = found.meaning.is === 'shifted' && last?.kind === 'd' && last.ending === '';
  return isTail ? { ...found, to: found.to - 1 } : found;
}

function day(match: Match, name: string, from: 'published' | 'told'): Meaning {
  return { is: 'day', offset: match.token(name)?.value ?? 0, from };
}

function shifted(match: Match): Meaning | null {
  const [step, what] = [match.token('step'), match.token('what')];
  if (!step || !what) return null;
  const named = { S: 'season', M: 'monthName', W: 'weekday' } as const;
  const unit = named[what.kind as keyof typeof named] ?? units[what.kind];
  if (!unit) return null;
  const from = step.kind === '=' ? 'told' : 'published';
  return { is: 'shifted', unit, which: what.value, step: steps[step.kind] ?? 0, from };
}

function ofYear(match: Match): Meaning | null {
  const [step, what, day] = [
    match.token('step') ?? match.token('after'),
    match.token('what'),
    match.token('d'),
  ];
  if (!step || !what || (day && what.kind === 'S')) return null;
  return {
    is: 'shifted',
    unit: what.kind === 'S' ? 'season' : 'monthName',
    which: what.value,
    step: steps[step.kind] ?? 0,
    from: 'published',
    ofYear: true,
    ...(day ? { day: day.value } : {}),
  };
}

function counted(match: Match): Meaning | null {
  return shift(match, match.token('n')?.value ?? 1);
}

/** One of a unit where the language may leave out the number: `неделю назад`. */
function countedOne(match: Match, words: DateVocabulary): Meaning | null {
  return words.oneUnit?.test(match.token('what')?.text ?? '') ? shift(match, 1) : null;
}

function shift(match: Match, number: number): Meaning | null {
  const [what, way] = [match.token('what'), match.token('way')];
  const written = units[what?.kind ?? ''];
  if (!written || !way) return null;
  const unit = written === 'night' ? 'day' : written;
  const isBack = 'aeG'.includes(way.kind);
  const from =
    way.kind === 'a' || way.kind === 'V' ? 'either' : way.kind === 'G' ? 'published' : 'told';
  return {
    is: 'counted',
    count: isBack ? -number : number,
    unit,
    from,
    about: unit === 'week',
  };
}

function recurring(match: Match): Meaning {
  const [day, month] = [match.token('d')?.value, match.token('m')?.value];
  return {
    is: 'recurring',
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
  };
}
