/** Whether words told from today are meant so, and whether a bare number is a day of the month. */
import type { LinkLanguage } from '../languages';
import type { DateLexicon } from './lexicon';
import type { FoundPoint } from './points';
import { pattern, type Signs } from './signs';
import { clauseTense, tenseAround } from './tense';

const bareDay = pattern('m?(?<n>n)');
/** Where a day without a month may begin, alone, in a list or in a stretch of days. */
export const bareDays = [bareDay];

/** `25-го`, `Le 20,`: a day of the month that was told last. */
export function dayAlone(signs: Signs, at: number, { words }: DateLexicon): FoundPoint | null {
  const match = signs.match(bareDay, at);
  const day = match?.sign('n');
  if (!match || !day) return null;
  const next = signs.at(match.end);
  const before = signs.before(at);
  const isEnded = words.dayEndings?.test(day.ending) === true;
  const isArticled =
    words.dayEndings === undefined && /^(el|le)$/.test(signs.at(at - 1)?.text ?? '');
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
  signs: Signs,
  at: number,
  to: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): boolean {
  const sign = signs.at(at);
  if (!sign) return false;
  const before = signs.at(at - 1);
  const tense = () => tenseAround(signs, at, to, lexicon, language);
  // "De la mañana", "por la mañana"; an Azerbaijani "sabah" without a future is the morning.
  // "Desde hace tres años" is how long it has been so.
  if (sign.kind === 'G' && before?.text === 'desde') return false;
  if (sign.text === 'manana') return !/^(la|una|cada|buena|otra)$/.test(before?.text ?? '');
  if (language === 'az' && sign.text === 'sabah') return tense() !== 'past';
  if (/^(today|hoy|aujourd' hui|сегодня|այսօր|bu gün|bugün)$/.test(sign.text)) {
    // "Hoy, Bakú celebró …": behind a comma of its own the word belongs to what follows.
    const behind = signs.at(to)?.kind === ',' ? to + 1 : to;
    return /past|future/.test(clauseTense(signs, at, behind, lexicon, language));
  }
  if (sign.kind === '=' && language === 'tr' && sign.text === 'o')
    return signs.at(at + 1)?.kind !== 'M';
  if (lexicon.words.doubtful?.test(signs.at(to - 1)?.text ?? '') && sign.kind === 'c')
    return signs.at(to - 1)?.kind !== 'W';
  return true;
}
