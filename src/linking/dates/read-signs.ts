/** Text -> signs: its words looked up, its numbers read, its marks kept. */
import type { LinkLanguage } from '../languages';
import { classes, letter } from '../names/characters';
import { readFigure } from './figures';
import { fold, romanValue } from './folding';
import type { DateWord, DateLexicon } from './lexicon';
import { isCode, isDigit, markOf, wordEnd } from './marks';
import { joinPhrases } from './phrases';
import { Signs, type Sign } from './signs';

const lineFeed = 10;
const apostrophe = /['’ʼ‘]/;
const suffix = /['’ʼ‘](\p{L}+)/uy;
const roman = /^([IVXІХ]{1,5})(?:e|ᵉ|ème|º)?$/;
/** A shorter line was ended on purpose; a longer one may have been broken by a program. */
const wrapped = 60;

/** A word as it is read wherever it stands. */
interface Known {
  readonly text: string;
  readonly entry: DateWord | null;
  readonly capital: boolean;
}
const mostRemembered = 50_000;

/** Reads paragraphs of one language. */
export class SignReader {
  readonly #known = new Map<string, Known>();

  constructor(
    readonly language: LinkLanguage,
    readonly lexicon: DateLexicon,
  ) {}

  /** The signs of the text at [from, to). */
  read(text: string, from: number, to: number): Signs {
    const signs: Sign[] = [];
    let lineStart = from;
    for (let at = from; at < to;) {
      const unit = text.charCodeAt(at);
      if (isDigit(unit)) at = put(signs, readFigure(text, at, this.lexicon));
      else if (((classes[unit] ?? 0) & letter) !== 0)
        at = put(signs, this.#word(text, at, wordEnd(text, at, to)));
      else if (unit === lineFeed) {
        const isBlank = /\n[^\S\n]*\n/y;
        isBlank.lastIndex = at;
        if (at - lineStart < wrapped || isBlank.test(text)) signs.push(mark('\n', at, at + 1));
        lineStart = at + 1;
        at += 1;
      } else {
        const kind = unit === 32 ? '' : markOf(text.charAt(at));
        if (kind !== '') signs.push(mark(kind, at, at + 1));
        at += 1;
      }
    }
    return new Signs(text, joinPhrases(signs, this.lexicon));
  }

  #word(text: string, start: number, stop: number): Sign {
    const raw = text.slice(start, stop);
    const { text: folded, entry, capital } = this.#know(raw);
    const numeral = entry ? null : roman.exec(raw);
    const sign: Sign = {
      kind: entry?.kind ?? (numeral ? 'r' : '_'),
      value: entry?.value ?? (numeral ? romanValue(numeral[1] ?? '') : 0),
      start,
      end: stop,
      text: folded,
      ending: entry?.ending ?? '',
      capital,
      short: entry?.short ?? false,
    };
    if (sign.short && /[.․]/.test(text.charAt(stop))) return { ...sign, end: stop + 1 };
    // Where weekdays have a capital, "sat" without one and without a point is another word.
    if (sign.kind === 'W' && sign.short && !capital && !this.lexicon.words.smallLetters)
      return { ...sign, kind: '_' };
    if (!entry && isCode(text, stop)) return codeAt(text, sign);
    return apostrophe.test(text.charAt(stop)) ? this.#withApostrophe(text, sign) : sign;
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

/** Puts a sign in the row; gives the place behind it. */
function put(signs: Sign[], sign: Sign): number {
  signs.push(sign);
  return sign.end;
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
