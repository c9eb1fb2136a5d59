/** Whether a number counts or numbers something, so that it is no day and no year. */
import type { DateLexicon } from './lexicon';
import type { Tokens } from './tokens';

/** Whether what stands at a place is counted by the number before it. */
export function isCounted(tokens: Tokens, place: number, { words }: DateLexicon): boolean {
  const next = tokens.at(place);
  if (!next) return false;
  if (/[djwmqz%]/.test(next.kind)) return true;
  return next.kind === '_' && words.counted.test(next.text);
}

/** Whether a word before the number says that it is the number of something. */
export function isNumbered(tokens: Tokens, place: number, { words }: DateLexicon): boolean {
  for (let at = place - 1; at >= place - 2; at -= 1) {
    const token = tokens.at(at);
    if (!token || /[.;\n]/.test(token.kind)) return false;
    if (token.kind === '№' || token.kind === '~' || words.numbered.test(token.text)) return true;
    if (token.kind !== 'u' && token.kind !== '"') return false;
  }
  return false;
}
