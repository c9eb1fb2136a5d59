/** Whether a number counts or numbers something, so that it is no day and no year. */
import type { DateLexicon } from './lexicon';
import type { Tokens } from './tokens';

/** Whether the token at an index is counted by the number before it. */
export function isCounted(tokens: Tokens, at: number, { words }: DateLexicon): boolean {
  const next = tokens.at(at);
  if (!next) return false;
  if (/[djwmqz%]/.test(next.kind)) return true;
  return next.kind === '_' && words.counted.test(next.text);
}

/** Whether a word before the number says that it is the number of something. */
export function isNumbered(tokens: Tokens, at: number, { words }: DateLexicon): boolean {
  for (let before = at - 1; before >= at - 2; before -= 1) {
    const token = tokens.at(before);
    if (!token || /[.;\n]/.test(token.kind)) return false;
    if (token.kind === '№' || token.kind === '~' || words.numbered.test(token.text)) return true;
    if (token.kind !== 'u' && token.kind !== '"') return false;
  }
  return false;
}
