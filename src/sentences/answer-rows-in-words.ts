/** The rows of an answer in words, and how far a figure may be off. */
import type { Answer, Measure, ResultRow } from '../query/answer';
import { kindOf } from '../query/kinds';
import type { AnswerWords } from '../i18n/answer-words';
import { amount, percent } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import { isNoDistance, noDistanceInWords } from './distance-in-words';

/** Of more rows than this a sentence only says how many there are. */
const mostRows = 12;

/** "Zabukh / Aghavno (3.1 km, give or take 1 km) and Sus (…)", the last behind an "and". */
export function rowsInWords(
  named: (id: string) => string,
  answer: Answer,
  features: readonly ResultRow[],
  words: AnswerWords,
  t: Messages,
): string {
  const isPerhaps = features === answer.perhaps;
  const { saysDoubt } = kindOf(answer);
  const inWords = (row: ResultRow): string => {
    const name = named(row.id);
    const figures = rowFigures(row);
    return figures.length === 0 ? name : `${name} (${figures.join(t.semicolon)})`;
  };
  const rowFigures = (row: ResultRow): string[] => {
    const { km, fromLineKm, km2, share, giveOrTake = 0, withinAccuracy } = row;
    const isArea = answer.unit === 'km²';
    const value = isArea ? km2 : km;
    if (fromLineKm !== undefined) return km === undefined ? [] : [words.after(amount(km, 'km', t))];
    if (!isArea && km !== undefined && share === undefined && isNoDistance(km, giveOrTake))
      return [noDistanceInWords(giveOrTake, t)];
    if (value !== undefined)
      return [
        amount(value, isArea ? 'km²' : 'km', t) +
          offInWords(isArea ? 'km²' : 'km', giveOrTake, words, t),
        ...(share === undefined ? [] : [percent(share, t)]),
      ];
    return saysDoubt && withinAccuracy && !isPerhaps ? [words.withinAccuracy] : [];
  };
  const shown = features.slice(0, mostRows).map(inWords);
  if (features.length > mostRows) shown.push(words.more(features.length - mostRows));
  const [last = '', ...before] = shown.reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${words.and} ${last}`;
}

/** ", give or take 2 km"; empty where a figure is exact. */
export function offInWords(
  unit: Measure,
  giveOrTake: number | null,
  words: AnswerWords,
  t: Messages,
): string {
  return !giveOrTake ? '' : words.giveOrTake(amount(giveOrTake, unit, t));
}
