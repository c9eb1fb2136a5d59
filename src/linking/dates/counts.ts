/** Whether a number counts or numbers something, so that it is no day and no year. */
import type { DateLexicon } from './lexicon';
import type { Signs } from './signs';

/** Whether what stands at a place is counted by the number before it. */
export function isCounted(signs: Signs, place: number, { words }: DateLexicon): boolean {
  const next = signs.at(place);
  if (!next) return false;
  if (/[djwmqz%]/.test(next.kind)) return true;
  return next.kind === '_' && words.counted.test(next.text);
}

/** Whether a word before the number says that it is the number of something. */
export function isNumbered(signs: Signs, place: number, { words }: DateLexicon): boolean {
  for (let at = place - 1; at >= place - 2; at -= 1) {
    const sign = signs.at(at);
    if (!sign || /[.;\n]/.test(sign.kind)) return false;
    if (sign.kind === '№' || sign.kind === '~' || words.numbered.test(sign.text)) return true;
    if (sign.kind !== 'u' && sign.kind !== '"') return false;
  }
  return false;
}
