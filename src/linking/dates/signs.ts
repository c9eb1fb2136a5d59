/** A paragraph as a row of signs, one for each word, number and mark. */
export interface Sign {
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

export class Signs {
  /** The kinds in a row, for patterns. */
  readonly kinds: string;

  constructor(
    readonly text: string,
    readonly all: readonly Sign[],
  ) {
    this.kinds = all.map(({ kind }) => kind).join('');
  }

  at(place: number): Sign | undefined {
    return this.all[place];
  }

  /** The nearest sign before a place that is no article, no "about" and no quotation mark. */
  before(place: number): Sign | undefined {
    return this.all[this.#behind(place, /[A~"]/)];
  }

  /** Whether a sentence or a line begins with the sign at a place. */
  beginsSentence(place: number): boolean {
    const at = this.#behind(place, /["(-]/);
    return at < 0 || /[.!;:\n]/.test(this.all[at]?.kind ?? '.');
  }

  /** The place before another one, past a few signs of some kinds. */
  #behind(place: number, passed: RegExp): number {
    let at = place - 1;
    while (at >= 0 && at > place - 4 && passed.test(this.all[at]?.kind ?? '.')) at -= 1;
    return at;
  }

  /** What a pattern finds from a place on; its named groups are signs. */
  match(pattern: RegExp, place: number): Match | null {
    pattern.lastIndex = place;
    const found = pattern.exec(this.kinds);
    if (!found || found[0] === '') return null;
    const groups = found.indices?.groups ?? {};
    return {
      end: place + found[0].length,
      sign: (name) => {
        const where = groups[name];
        return where ? this.all[where[0]] : undefined;
      },
      place: (name) => groups[name]?.[0] ?? -1,
    };
  }
}

export interface Match {
  /** The place behind the last sign. */
  readonly end: number;
  readonly sign: (name: string) => Sign | undefined;
  readonly place: (name: string) => number;
}

/** A pattern of kinds that is tried at one place. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'dyu');
}

/** Every kind that a pattern may begin with. */
const kinds = 'nYiXrNopMWSKtscf=aelGVPBIEJ~≈RQuA>^&D<djwhmqyzkHTF';

/** Rules by the kind of their first sign, so that few are tried at each place. */
export function byBeginning<Rule extends { readonly begins: string }>(
  rules: readonly Rule[],
): ReadonlyMap<string, readonly Rule[]> {
  return new Map(
    [...kinds].map((kind) => [kind, rules.filter(({ begins }) => begins.includes(kind))]),
  );
}
