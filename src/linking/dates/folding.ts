/** Words in the letters that the lists are written in, and Roman numbers. */
import type { LinkLanguage } from '../languages';

/** A word in the letters that the lists are written in. */
export function foldWord(word: string, language: LinkLanguage): string {
  const turkic = language === 'tr' || language === 'az';
  const small = (turkic ? word.toLocaleLowerCase('tr') : word.toLowerCase())
    .replace(/[\u00ad\u055b-\u055e]/g, '')
    .normalize('NFC');
  if (language === 'ru') return small.replaceAll('ё', 'е');
  if (language === 'hy') return small.replaceAll('և', 'եւ');
  return language === 'es' || language === 'fr'
    ? small.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')
    : small;
}

export function romanValue(numeral: string): number {
  const values = [...numeral.replaceAll('Х', 'X').replaceAll('І', 'I')].map(
    (letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0,
  );
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
