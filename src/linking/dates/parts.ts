/** Beginnings, ends, halves, quarters and weeks of a longer time, on either side of its name. */
import { unitLetters } from './kinds';
import type { DateLexicon } from './lexicon';
import type { Meaning, Mod, PartOfPeriod } from './meaning';
import { readPoint, type FoundPoint } from './points';
import { readRelative, type FoundMeaning } from './relative';
import { pattern, type Match, type Tokens } from './tokens';
import type { TimeUnit } from './vocabulary';

const mods: Readonly<Record<string, Mod>> = { B: 'start', I: 'mid', E: 'end', J: 'end', p: 'end' };
const modBefore = pattern('(?<mod>[BIE])-?u?A?');
const partBefore = pattern('(?<n>[oprn])(?<unit>[wHqTFd])u?A?');
const modBehind = pattern('A?(?<mod>[BIE]|p(?![wHqTFdjmyM]))');
const partBehind = pattern('(?<n>[oprn])(?<unit>[wHqTF])');
const wholeUnit = pattern('[myzw]');
const yearEnd = pattern('J');

/** Where a part of something may begin, or the something itself. */
export const beginningsOfParts = [
  yearEnd,
  modBefore,
  partBefore,
  pattern(`${wholeUnit.source}(?:${modBehind.source}|${partBehind.source})`),
];

/** What begins at an index without its part. */
interface Whole {
  readonly point: FoundPoint | null;
  readonly relative: FoundMeaning | null;
}

interface Qualified {
  readonly mod?: Mod;
  readonly part?: PartOfPeriod;
}

/** `early 1990s`, `first week of August`, `ilin sonunadək`, `yearend`; null where nothing is a part. */
export function readPartOf(
  tokens: Tokens,
  at: number,
  lexicon: DateLexicon,
  whole: Whole,
): FoundMeaning | null {
  const lone = tokens.match(yearEnd, at);
  if (lone) return { to: lone.end, meaning: { ...thisUnit('year'), mod: 'end' } };
  return before(tokens, at, lexicon) ?? behind(tokens, at, lexicon, whole);
}

function before(tokens: Tokens, at: number, lexicon: DateLexicon): FoundMeaning | null {
  const mod = tokens.match(modBefore, at);
  const match = mod ?? tokens.match(partBefore, at);
  if (!match) return null;
  const qualified = mod ? { mod: mods[mod.token('mod')?.kind ?? ''] ?? 'mid' } : partOf(match);
  const whole = qualified && wholeAt(tokens, match.end, lexicon);
  return whole && { to: whole.to, meaning: withPart(whole.meaning, qualified) };
}

/** Where the language puts the part behind the whole. */
function behind(
  tokens: Tokens,
  at: number,
  lexicon: DateLexicon,
  found: Whole,
): FoundMeaning | null {
  if (!lexicon.words.yearFirst) return null;
  const whole = wholeOf(tokens, at, found);
  if (!whole) return null;
  const mod = tokens.match(modBehind, whole.to);
  const match = mod ?? tokens.match(partBehind, whole.to);
  if (!match) return null;
  const qualified = mod ? { mod: mods[mod.token('mod')?.kind ?? ''] ?? 'mid' } : partOf(match);
  return qualified && { to: match.end, meaning: withPart(whole.meaning, qualified) };
}

/** A month, season, year or decade, by name or told from the day of publication. */
function wholeOf(tokens: Tokens, at: number, { point, relative }: Whole): FoundMeaning | null {
  if (
    point &&
    point.form !== 'weekday' &&
    point.form !== 'figures' &&
    point.point.day === undefined
  )
    return { to: point.to, meaning: point.point };
  if (relative?.meaning.is === 'shifted') return relative;
  const unit = tokens.match(wholeUnit, at) && tokens.kindAt(at);
  const name = Object.entries(unitLetters).find(([, letter]) => letter === unit)?.[0];
  return name === undefined ? null : { to: at + 1, meaning: thisUnit(name as TimeUnit) };
}

function wholeAt(tokens: Tokens, at: number, lexicon: DateLexicon): FoundMeaning | null {
  const point = readPoint(tokens, at, lexicon.words);
  return wholeOf(tokens, at, { point, relative: readRelative(tokens, at, lexicon) });
}

function thisUnit(unit: TimeUnit) {
  return { is: 'shifted', unit, which: 0, step: 0, from: 'either' } as const;
}

function partOf(match: Match): Qualified | null {
  const [number, unit] = [match.token('n'), match.token('unit')];
  if (!number || !unit) return null;
  // "Two weeks of July" last that long; "the 2nd week" is one.
  if (number.kind === 'n' && number.ending === '' && unit.kind !== 'q') return null;
  const value = number.kind === 'p' ? -1 : number.value;
  if (unit.kind === 'd')
    return value === 1 ? { mod: 'start' } : value === -1 ? { mod: 'end' } : null;
  const name = Object.entries(unitLetters).find(([, letter]) => letter === unit.kind)?.[0];
  return { part: { unit: name as TimeUnit, number: value } };
}

function withPart(meaning: Meaning, qualified: Qualified): Meaning {
  return meaning.is === 'point' || meaning.is === 'shifted'
    ? { ...meaning, ...qualified }
    : meaning;
}
