/** Whether words told from today are meant so, and whether a bare number is a day of the month. */
import type { LinkLanguage } from '../languages';
import type { DateLexicon } from './lexicon';
import type { FoundPoint } from './points';
import { pattern, type Tokens } from './tokens';
import { clauseTense, tenseAround } from './tense';

const bareDay = pattern('m?(?<n>n)');
/** Where a day without a month may begin, alone, in a list or in a stretch of days. */
export const bareDays = [bareDay];

/** `25-го`, `Le 20,`: a day of the month that was told last. */
export function dayAlone(tokens: Tokens, at: number, { words }: DateLexicon): FoundPoint | null {
  const match = tokens.match(bareDay, at);
  const day = match?.token('n');
  if (!match || !day) return null;
  const next = tokens.at(match.end);
  const before = tokens.before(at);
  const isEnded = words.dayEndings?.test(day.ending) === true;
  const isArticled =
    words.dayEndings === undefined && /^(el|le)$/.test(tokens.at(at - 1)?.text ?? '');
  if (!isEnded && !isArticled) return null;
  if (before && words.clock.test(before.text) && words.yearFirst) return null;
  const stops = next === undefined || /[,.;:)"\n&]/.test(next.kind);
  if (!stops && (isArticled || (!words.yearFirst && next.kind !== '_'))) return null;
  if (!stops && !words.smallLetters && !words.yearFirst) return null;
  return {
    from: at,
    to: match.end,
    form: 'full',
    point: { is: 'point', day: day.value, chosen: true },
  };
}

/** Words of today, tomorrow and the same may mean something else: nowadays, the morning, that. */
export function isTold(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): boolean {
  const token = tokens.at(at);
  if (!token) return false;
  const before = tokens.at(at - 1);
  const tense = () => tenseAround(tokens, at, to, lexicon, language);
  // "De la mañana", "por la mañana"; an Azerbaijani "sabah" without a future is the morning.
  // "Desde hace tres años" is how long it has been so.
  if (token.kind === 'G' && before?.text === 'desde') return false;
  if (token.text === 'manana') return !/^(la|una|cada|buena|otra)$/.test(before?.text ?? '');
  if (language === 'az' && token.text === 'sabah') return tense() !== 'past';
  if (/^(today|hoy|aujourd' hui|сегодня|այսօր|bu gün|bugün)$/.test(token.text)) {
    // "Hoy, Bakú celebró …": behind a comma of its own the word belongs to what follows.
    const behind = tokens.at(to)?.kind === ',' ? to + 1 : to;
    return /past|future/.test(clauseTense(tokens, at, behind, lexicon, language));
  }
  if (token.kind === '=' && language === 'tr' && token.text === 'o')
    return tokens.at(at + 1)?.kind !== 'M';
  if (lexicon.words.doubtful?.test(tokens.at(to - 1)?.text ?? '') && token.kind === 'c')
    return tokens.at(to - 1)?.kind !== 'W';
  return true;
}
