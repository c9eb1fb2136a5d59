/** Phrases that are one token together. */
import type { DateLexicon } from './lexicon';
import { Tokens, type Token } from './tokens';

interface Phrase {
  /** The indexes of the tokens that it takes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly token: Token;
}

/**
 * Words that together are one token: `day before yesterday`, `cümə axşamı`. `heads`: the indexes of
 * the words that may begin one, in order.
 */
export function joinPhrases(
  tokens: Tokens,
  heads: readonly number[],
  lexicon: DateLexicon,
): Tokens {
  const phrases: Phrase[] = [];
  for (const head of heads) {
    if (head < (phrases.at(-1)?.to ?? 0)) continue;
    const phrase = phraseAt(tokens, head, lexicon);
    if (phrase) phrases.push(phrase);
  }
  return phrases.length === 0 ? tokens : withPhrases(tokens, phrases);
}

function phraseAt(tokens: Tokens, head: number, lexicon: DateLexicon): Phrase | null {
  let second = head + 1;
  while (isHyphen(tokens, second)) second += 1;
  if (second >= tokens.kinds.length) return null;
  if (!lexicon.mayGoOn(tokens.text, tokens.starts[second] ?? 0)) return null;
  const token = tokens.at(head);
  if (!token) return null;
  const words: Token[] = [token];
  const behind = [head + 1];
  const next = (ahead: number): string => {
    while (words.length <= ahead) {
      let at = behind.at(-1) ?? head;
      while (isHyphen(tokens, at)) at += 1;
      const there = tokens.at(at);
      if (!there || !/\p{L}/u.test(there.text)) return '';
      words.push(there);
      behind.push(at + 1);
    }
    return words[ahead]?.text ?? '';
  };
  const found = lexicon.phrase(token.text, next);
  const last = found ? words[found.length - 1] : undefined;
  if (!found || !last) return null;
  const text = words
    .slice(0, found.length)
    .map((word) => word.text)
    .join(' ');
  return {
    from: head,
    to: behind[found.length - 1] ?? head + 1,
    token: { ...token, ...found.entry, text, end: last.end },
  };
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === '-';
}

/** Moves what stands behind a phrase up to it: the row only gets shorter. */
function withPhrases(tokens: Tokens, phrases: readonly Phrase[]): Tokens {
  const { starts, made } = tokens;
  let kinds = '';
  let done = 0;
  let length = 0;
  const moveTo = (to: number) => {
    kinds += tokens.kinds.slice(done, to);
    for (let at = done; at < to; at += 1, length += 1) {
      starts[length] = starts[at] ?? 0;
      made[length] = made[at] ?? null;
    }
  };
  for (const { from, to, token } of phrases) {
    moveTo(from);
    kinds += token.kind;
    starts[length] = token.start;
    made[length] = token;
    length += 1;
    done = to;
  }
  moveTo(tokens.kinds.length);
  return new Tokens(tokens.text, kinds, starts, made, tokens.read);
}
