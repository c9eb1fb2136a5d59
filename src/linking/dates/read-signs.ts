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
  /** The number that it is as a Roman numeral; 0 where it is none. */
  readonly numeral: number;
  readonly beginsPhrase: boolean;
}
const spaceUnit = 32;
const mostRemembered = 50_000;

/** Reads paragraphs of one language. */
export class SignReader {
  readonly #known = new Map<string, Known>();
  /** Whether a word of the paragraph may begin a phrase. */
  #hasPhrases = false;

  constructor(
    readonly language: LinkLanguage,
    readonly lexicon: DateLexicon,
  ) {}

  /** The signs of the text at [from, to). */
  read(text: string, from: number, to: number): Signs {
    const signs: Sign[] = [];
    this.#hasPhrases = false;
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
        const kind = unit === spaceUnit ? '' : markOf(text.charAt(at));
        if (kind !== '') signs.push(mark(kind, at, at + 1));
        at += 1;
      }
    }
    return new Signs(text, this.#hasPhrases ? joinPhrases(signs, this.lexicon) : signs);
  }

  #word(text: string, start: number, stop: number): Sign {
    const raw = text.slice(start, stop);
    const { text: folded, entry, capital, numeral, beginsPhrase } = this.#know(raw);
    this.#hasPhrases ||= beginsPhrase;
    const sign: Sign = {
      kind: entry?.kind ?? (numeral > 0 ? 'r' : '_'),
      value: entry?.value ?? numeral,
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
    if (text.charCodeAt(stop) === spaceUnit) return sign;
    if (!entry && isCode(text, stop)) return codeAt(text, sign);
    return apostrophe.test(text.charAt(stop)) ? this.#withApostrophe(text, sign) : sign;
  }

  /** `l’été`, `d’août`: a clitic. `Kasım’da`: an ending. */
  #withApostrophe(text: string, sign: Sign): Sign {
    if (this.language === 'fr') {
      const clitic = `${sign.text}'`;
      this.#hasPhrases ||= this.lexicon.beginsPhrase(clitic);
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
    const entry = this.lexicon.entry(text);
    const [, numeral = ''] = entry ? [] : (roman.exec(raw) ?? []);
    const word = {
      text,
      entry,
      capital: first !== first.toLowerCase(),
      numeral: numeral === '' ? 0 : romanValue(numeral),
      beginsPhrase: this.lexicon.beginsPhrase(text),
    };
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
