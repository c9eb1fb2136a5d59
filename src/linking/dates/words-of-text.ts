/** The words of a text -> tokens. */
import type { LinkLanguage } from '../languages';
import { foldWord, romanValue } from './folding';
import type { DateLexicon, DateWord } from './lexicon';
import { isApostrophe, isCode, isFullStop } from './punctuation';
import { changed } from './token-change';
import type { Token } from './tokens';

const suffix = /['’ʼ‘](\p{L}+)/uy;
const roman = /^([IVXІХ]{1,5})(?:e|ᵉ|ème|º)?$/;
const [one, five, ten, cyrillicOne, cyrillicTen] = [...'IVXІХ'].map((unit) => unit.charCodeAt(0));
const mostRemembered = 50_000;

/** A word as it is read wherever it stands. */
export interface Known {
  /** What it is if nothing is written on to it. */
  readonly kind: string;
  readonly text: string;
  readonly entry: DateWord | null;
  readonly capital: boolean;
  /** The number that it is as a Roman numeral; 0 where it is none. */
  readonly numeral: number;
  readonly beginsPhrase: boolean;
}

/** Whether nothing is written on to the word that ends at an offset: no figure and no ending. */
export function isPlain(text: string, end: number): boolean {
  return !isApostrophe(text.charCodeAt(end)) && !isCode(text, end);
}

/** Reads the words of one language. */
export class WordReader {
  readonly #known = new Map<string, Known>();

  constructor(
    readonly language: LinkLanguage,
    readonly lexicon: DateLexicon,
  ) {}

  /** Whether the plain word that begins at an offset may be listed, or be a Roman numeral. */
  mayMatter(text: string, start: number): boolean {
    return isRoman(text.charCodeAt(start)) || this.lexicon.mayHave(text, start);
  }

  /** The token of the word at [start, stop), with what is written on to it. */
  read(text: string, start: number, stop: number): Token {
    const known = this.know(text.slice(start, stop));
    const { text: folded, entry, capital } = known;
    const token: Token = {
      kind: known.kind,
      value: entry?.value ?? known.numeral,
      start,
      end: stop,
      text: folded,
      ending: entry?.ending ?? '',
      capital,
      short: entry?.short ?? false,
    };
    const next = text.charCodeAt(stop);
    if (token.short && isFullStop(next)) return changed(token, { end: stop + 1 });
    // Where weekdays have a capital, "sat" without one and without a point is another word.
    if (token.kind === 'W' && token.short && !capital && !this.lexicon.words.smallLetters)
      return changed(token, { kind: '_' });
    if (!entry && isCode(text, stop)) return codeAt(text, token);
    return isApostrophe(next) ? this.#withApostrophe(text, token) : token;
  }

  /** `l’été`, `d’août`: a clitic. `Kasım’da`: an ending. */
  #withApostrophe(text: string, token: Token): Token {
    if (this.language === 'fr') {
      const clitic = `${token.text}'`;
      const kind = this.lexicon.entry(clitic)?.kind ?? '_';
      return changed(token, { text: clitic, end: token.end + 1, kind });
    }
    if (this.language !== 'tr' && this.language !== 'az') return token;
    suffix.lastIndex = token.end;
    const found = suffix.exec(text);
    const ending = found?.[1]?.toLocaleLowerCase('tr');
    if (ending === undefined || !found) return token;
    const fits = token.ending === '' && this.lexicon.endings.test(ending);
    const end = token.end + found[0].length;
    return changed(token, { kind: fits ? token.kind : '_', ending, end });
  }

  /** What a word is by itself. */
  know(raw: string): Known {
    const known = this.#known.get(raw);
    if (known) return known;
    const text = foldWord(raw, this.language);
    const first = raw.charAt(0);
    const entry = this.lexicon.entry(text);
    const [, letters = ''] = entry ? [] : (roman.exec(raw) ?? []);
    const numeral = letters === '' ? 0 : romanValue(letters);
    const word = {
      kind: entry?.kind ?? (numeral > 0 ? 'r' : '_'),
      text,
      entry,
      capital: first !== first.toLowerCase(),
      numeral,
      beginsPhrase: this.lexicon.beginsPhrase(text),
    };
    if (this.#known.size > mostRemembered) this.#known.clear();
    this.#known.set(raw, word);
    return word;
  }
}

/** Whether a Roman numeral may begin so, also one in Cyrillic letters. */
function isRoman(unit: number): boolean {
  return (
    unit === one || unit === five || unit === ten || unit === cyrillicOne || unit === cyrillicTen
  );
}

/** `M12`, `D-080`, `Boeing-737`: the number is part of the name. */
function codeAt(text: string, token: Token): Token {
  const rest = /[-‐‑]?[\d\p{L}]+(?:[-‐‑][\d\p{L}]+)*/uy;
  rest.lastIndex = token.end;
  return changed(token, { kind: '_', end: token.end + (rest.exec(text)?.[0].length ?? 0) });
}
