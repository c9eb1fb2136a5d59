/** Phrases that are one sign together. */
import type { DateLexicon } from './lexicon';
import { Signs, type Sign } from './signs';

interface Phrase {
  /** The places that it takes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
}

/**
 * Words that together are one sign: `day before yesterday`, `cümə axşamı`. `heads`: the places of the
 * words that may begin one, in order.
 */
export function joinPhrases(signs: Signs, heads: readonly number[], lexicon: DateLexicon): Signs {
  const phrases: Phrase[] = [];
  for (const head of heads) {
    if (head < (phrases.at(-1)?.to ?? 0)) continue;
    const phrase = phraseAt(signs, head, lexicon);
    if (phrase) phrases.push(phrase);
  }
  return phrases.length === 0 ? signs : withPhrases(signs, phrases);
}

function phraseAt(signs: Signs, head: number, lexicon: DateLexicon): Phrase | null {
  let second = head + 1;
  while (isHyphen(signs, second)) second += 1;
  if (!lexicon.mayGoOn(signs.text, signs.starts[second] ?? signs.text.length)) return null;
  const sign = signs.at(head);
  if (!sign) return null;
  const words: Sign[] = [sign];
  const behind = [head + 1];
  const next = (ahead: number): string => {
    while (words.length <= ahead) {
      let at = behind.at(-1) ?? head;
      while (isHyphen(signs, at)) at += 1;
      const there = signs.at(at);
      if (!there || !/\p{L}/u.test(there.text)) return '';
      words.push(there);
      behind.push(at + 1);
    }
    return words[ahead]?.text ?? '';
  };
  const found = lexicon.phrase(sign.text, next);
  const last = found ? words[found.length - 1] : undefined;
  if (!found || !last) return null;
  const text = words
    .slice(0, found.length)
    .map((word) => word.text)
    .join(' ');
  return {
    from: head,
    to: behind[found.length - 1] ?? head + 1,
    sign: { ...sign, ...found.entry, text, end: last.end },
  };
}

function isHyphen(signs: Signs, place: number): boolean {
  return signs.kindAt(place) === '-';
}

function withPhrases(signs: Signs, phrases: readonly Phrase[]): Signs {
  let kinds = '';
  const starts: number[] = [];
  const made: (Sign | null)[] = [];
  let done = 0;
  const copyTo = (to: number) => {
    kinds += signs.kinds.slice(done, to);
    for (let place = done; place < to; place += 1) {
      starts.push(signs.starts[place] ?? 0);
      made.push(signs.made[place] ?? null);
    }
  };
  for (const { from, to, sign } of phrases) {
    copyTo(from);
    kinds += sign.kind;
    starts.push(sign.start);
    made.push(sign);
    done = to;
  }
  copyTo(signs.starts.length);
  return new Signs(signs.text, kinds, starts, made, signs.read);
}
