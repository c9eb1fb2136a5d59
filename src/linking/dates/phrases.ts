/** Phrases that are one sign together. */
import type { DateLexicon } from './lexicon';
import type { Sign } from './signs';

/** Words that together are one sign: `day before yesterday`, `cümə axşamı`. */
export function joinPhrases(signs: readonly Sign[], lexicon: DateLexicon): readonly Sign[] {
  const joined: Sign[] = [];
  for (let at = 0; at < signs.length;) {
    const sign = signs[at];
    if (!sign) break;
    if (!lexicon.beginsPhrase(sign.text)) {
      joined.push(sign);
      at += 1;
      continue;
    }
    const words: Sign[] = [sign];
    let behind = at + 1;
    const next = (ahead: number): string => {
      while (words.length <= ahead) {
        const there = signs[behind];
        behind += 1;
        if (there?.kind === '-' && there.end - there.start === 1) continue;
        if (!there || !/\p{L}/u.test(there.text)) return '';
        words.push(there);
      }
      return words[ahead]?.text ?? '';
    };
    const found = lexicon.phrase(sign.text, next);
    const last = found ? words[found.length - 1] : undefined;
    if (!found || !last) {
      joined.push(sign);
      at += 1;
      continue;
    }
    const text = words
      .slice(0, found.length)
      .map((word) => word.text)
      .join(' ');
    joined.push({ ...sign, ...found.entry, text, end: last.end });
    at = signs.indexOf(last, at) + 1;
  }
  return joined;
}
