/** Text -> signs: its words looked up, its numbers read, its marks kept. */
import type { LinkLanguage } from '../languages';
import { readFigure } from './figures';
import { fold, romanValue } from './folding';
import type { Entry, Lexicon } from './lexicon';
import { joinPhrases } from './phrases';
import { Signs, type Sign } from './signs';

const token = /[\s\p{Cf}\ufe0f]+|\p{L}[\p{L}\p{M}\u00ad\u055b\u055c\u055e]*|\d|[^]/uy;
const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '՝': ':',
  ':': ':',
  ';': ';',
  '.': '.',
  '։': '.',
  '․': '.',
  '!': '.',
  '?': '.',
  '…': '.',
  '-': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '/': '/',
  '(': '(',
  ')': ')',
  '"': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '№': '№',
  '#': '№',
  '%': '%',
};
const apostrophe = /['’ʼ‘]/;
const suffix = /['’ʼ‘](\p{L}+)/uy;
const code = /[-‐‑]?\d/y;
const roman = /^([IVXІХ]{1,5})(?:e|ᵉ|ème|º)?$/;
/** A shorter line was ended on purpose; a longer one may have been broken by a program. */
const wrapped = 60;

/** A word as it is read wherever it stands. */
interface Known {
  readonly text: string;
  readonly entry: Entry | null;
  readonly capital: boolean;
}
const mostRemembered = 50_000;

/** Reads paragraphs of one language. */
export class SignReader {
  readonly #known = new Map<string, Known>();

  constructor(
    readonly language: LinkLanguage,
    readonly lexicon: Lexicon,
  ) {}

  /** The signs of the text at [from, to). */
  read(text: string, from: number, to: number): Signs {
    const signs: Sign[] = [];
    let lineStart = from;
    for (let at = from; at < to;) {
      token.lastIndex = at;
      const found = token.exec(text)?.[0] ?? text.charAt(at);
      const first = found.charCodeAt(0);
      if (first >= 48 && first <= 57) {
        const sign = readFigure(text, at, this.lexicon);
        signs.push(sign);
        at = sign.end;
        continue;
      }
      const end = Math.min(to, at + found.length);
      if (found.includes('\n')) {
        if (at - lineStart < wrapped || /\n\s*\n/.test(found)) signs.push(mark('\n', at, end));
        lineStart = end;
      } else if (/^\p{L}/u.test(found)) {
        const sign = this.#word(text, at, end);
        signs.push(sign);
        at = sign.end;
        continue;
      } else if (found.trim() !== '' && !/^\p{Cf}/u.test(found))
        signs.push(mark(marks[found] ?? '·', at, end));
      at = end;
    }
    return new Signs(text, joinPhrases(signs, this.lexicon));
  }

  #word(text: string, start: number, wordEnd: number): Sign {
    const raw = text.slice(start, wordEnd);
    const { text: folded, entry, capital } = this.#know(raw);
    const numeral = entry ? null : roman.exec(raw);
    const sign: Sign = {
      kind: entry?.kind ?? (numeral ? 'r' : '_'),
      value: entry?.value ?? (numeral ? romanValue(numeral[1] ?? '') : 0),
      start,
      end: wordEnd,
      text: folded,
      ending: entry?.ending ?? '',
      capital,
      short: entry?.short ?? false,
    };
    if (sign.short && /[.․]/.test(text.charAt(wordEnd))) return { ...sign, end: wordEnd + 1 };
    code.lastIndex = wordEnd;
    if (!entry && code.test(text)) return codeAt(text, sign);
    return apostrophe.test(text.charAt(wordEnd)) ? this.#withApostrophe(text, sign) : sign;
  }

  /** `l’été`, `d’août`: a clitic. `Kasım’da`: an ending. */
  #withApostrophe(text: string, sign: Sign): Sign {
    if (this.language === 'fr') {
      const clitic = `${sign.text}'`;
      const entry = this.lexicon.entry(clitic);
      return { ...sign, text: clitic, end: sign.end + 1, kind: entry?.kind ?? '_' };
    }
    if (this.language !== 'tr' && this.language !== 'az') return sign;
    suffix.lastIndex = sign.end;
    const found = suffix.exec(text);
    const ending = found?.[1]?.toLocaleLowerCase('tr');
    if (ending === undefined || !found) return sign;
    const fits = sign.ending === '' && this.lexicon.endings.test(ending);
    const end = sign.end + found[0].length;
    return { ...sign, kind: fits ? sign.kind : '_', ending, end };
  }

  #know(raw: string): Known {
    const known = this.#known.get(raw);
    if (known) return known;
    const text = fold(raw, this.language);
    const first = raw.charAt(0);
    const word = { text, entry: this.lexicon.entry(text), capital: first !== first.toLowerCase() };
    if (this.#known.size > mostRemembered) this.#known.clear();
    this.#known.set(raw, word);
    return word;
  }
}

function mark(kind: string, start: number, end: number): Sign {
  return { kind, value: 0, start, end, text: kind, ending: '', capital: false, short: false };
}

/** `M12`, `D-080`, `Boeing-737`: the number is part of the name. */
function codeAt(text: string, sign: Sign): Sign {
  const rest = /[-‐‑]?[\d\p{L}]+(?:[-‐‑][\d\p{L}]+)*/uy;
  rest.lastIndex = sign.end;
  return { ...sign, kind: '_', end: sign.end + (rest.exec(text)?.[0].length ?? 0) };
}
