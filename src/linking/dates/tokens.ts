/** A paragraph as a row of tokens, one for each word, number and sign. */
export interface Token {
  /** The letter of its kind: see `kinds.ts`. */
  readonly kind: string;
  readonly value: number;
  /** Offsets into the text, UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Folded: small letters, no accents that the language does not tell apart. */
  readonly text: string;
  readonly ending: string;
  readonly capital: boolean;
  readonly short: boolean;
  /** The parts of a date in figures. */
  readonly date?: FigureDate;
}

/** A date in figures. `order` tells whether the two first could be read the other way round. */
export interface FigureDate {
  readonly year?: number;
  readonly first: number;
  readonly second: number;
  readonly order: 'day-first' | 'month-first' | 'either' | 'month-only';
  /** The year had two digits. */
  readonly shortYear: boolean;
}

/** The token of a kind that begins at an offset of the text. */
export type ReadToken = (kind: string, start: number) => Token;

/**
 * The kinds stand in one string, which patterns search. Few tokens are looked at otherwise, so most
 * are made only when somebody asks for them.
 */
export class Tokens {
  constructor(
    readonly text: string,
    /** The kinds in a row, for patterns; there are as many tokens. */
    readonly kinds: string,
    /** Where each token begins in the text. */
    readonly starts: number[],
    /** The tokens that are made, by their indexes. */
    readonly made: (Token | null)[],
    readonly read: ReadToken,
  ) {}

  at(index: number): Token | undefined {
    if (index < 0 || index >= this.kinds.length) return undefined;
    const made = this.made[index];
    if (made) return made;
    return (this.made[index] = this.read(this.kinds.charAt(index), this.starts[index] ?? 0));
  }

  /** The kind at an index; nothing before the first token and behind the last. */
  kindAt(index: number): string {
    return this.kinds.charAt(index);
  }

  /** The nearest token before an index that is no article, no "about" and no quotation mark. */
  before(index: number): Token | undefined {
    return this.at(this.#behind(index, 'A~"'));
  }

  /** Whether a sentence or a line begins with the token at an index. */
  beginsSentence(index: number): boolean {
    const at = this.#behind(index, '"(-');
    return at < 0 || '.!;:\n'.includes(this.kindAt(at));
  }

  /** The index before another one, past a few tokens of some kinds. */
  #behind(index: number, passed: string): number {
    let at = index - 1;
    while (at >= 0 && at > index - 4 && passed.includes(this.kindAt(at))) at -= 1;
    return at;
  }

  /** What a pattern finds from an index on; its named groups are tokens. */
  match(pattern: Pattern, from: number): Match | null {
    const { whole } = pattern;
    whole.lastIndex = from;
    if (!whole.test(this.kinds) || whole.lastIndex === from) return null;
    return new Match(this, pattern, from, whole.lastIndex);
  }
}

/** A pattern of kinds that is tried at one index. */
export interface Pattern {
  readonly source: string;
  /** Tells where a match ends, and makes nothing. */
  readonly whole: RegExp;
  /** Tells where its groups are, which takes several times as long. */
  readonly grouped: RegExp;
}

export function pattern(source: string): Pattern {
  return { source, whole: new RegExp(source, 'y'), grouped: new RegExp(source, 'dy') };
}

export class Match {
  #groups: Readonly<Record<string, [number, number] | undefined>> | null = null;

  constructor(
    readonly tokens: Tokens,
    readonly pattern: Pattern,
    readonly from: number,
    /** The index behind the last token. */
    readonly end: number,
  ) {}

  /** The token of a named group. */
  token(name: string): Token | undefined {
    const where = (this.#groups ??= this.#findGroups())[name];
    return where ? this.tokens.at(where[0]) : undefined;
  }

  #findGroups() {
    const { grouped } = this.pattern;
    grouped.lastIndex = this.from;
    return grouped.exec(this.tokens.kinds)?.indices?.groups ?? {};
  }
}

/** Every kind that a pattern may begin with. */
const kinds = 'nYiXrNopMWSKtscf=aelGVPBIEJ~≈RQuA>^&D<djwhmqyzkHTF';

/** Rules by the kind of their first token, so that few are tried at each token. */
export function byBeginning<Rule extends { readonly begins: string }>(
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Rule[]> {
  return new Map(
    [...kinds].map((kind) => [kind, rules.filter(({ begins }) => begins.includes(kind))]),
  );
}
