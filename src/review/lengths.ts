/** Lengths in kilometres or miles that a sentence states. */
import type { LinkLanguage } from '../linking/languages';
import type { Span } from '../linking/anchors';
import { numberWords } from './words/numbers';
import type { Sentence } from './linked-sentences';

export interface StatedLength extends Span {
  readonly km: number;
}

const kilometres =
  'kilom[eè]t\\p{L}*|km(?![²\\p{L}/])|quilóm\\p{L}*|kilóm\\p{L}*|километр\\p{L}*|км(?![²\\p{L}/])|կիլոմետր\\p{L}*|կմ(?![²\\p{L}/])';
const miles = 'miles?|millas?|мил[яьеи]\\p{L}*|մղոն\\p{L}*|mil(?![\\p{L}])';
const kmPerMile = 1.609344;

/** The lengths of a sentence in its order; each spans the number and its unit. */
export function lengthsIn({ text, start, end, language }: Sentence): readonly StatedLength[] {
  const own = text.slice(start, end);
  const number = `(?<figures>\\d+(?:[.,]\\d+)?)|(?<word>${wordsOf(language)})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,–-])(?:${number})[\\s\\u00a0\\u202f-]*(?:de )?(?:${kilometres}|(?<miles>${miles}))(?!\\s*(?:²|\\/|per hour|par heure|por hora|cuadrad|carré))`,
    'giu',
  );
  return Array.from(own.matchAll(pattern), ({ 0: whole, index, groups }) => {
    const { figures, word = '', miles: unit } = groups ?? {};
    const value =
      figures === undefined
        ? (numberWords[language][word.toLowerCase()] ?? NaN)
        : Number(figures.replace(',', '.'));
    return {
      start: start + index,
      end: start + index + whole.length,
      km: unit === undefined ? value : value * kmPerMile,
    };
  });
}

function wordsOf(language: LinkLanguage): string {
  const words = Object.keys(numberWords[language]);
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
