/** A comparison of two reports in words: what its view, its print and its exports all say. */

export interface SaidOfPlace {
  readonly sentence: string;
  /** How the sentence writes the place. */
  readonly names: readonly {
    readonly surface: string;
    readonly role: string;
    readonly usage: string;
  }[];
  /** The times (EDTF) that it tells of the place. */
  readonly times: readonly string[];
}

export interface ReportRow {
  readonly id: string;
  readonly name: string;
  readonly side: 'both' | 'first' | 'second';
  readonly first: readonly SaidOfPlace[];
  readonly second: readonly SaidOfPlace[];
  /** What the record says of the place on the day that is told, sentence by sentence. */
  readonly record: readonly string[];
}

export interface ReportHead {
  readonly id: string;
  /** "First report". */
  readonly label: string;
  readonly title: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Where it happens, in one line; null where no place stands out. */
  readonly happens: string | null;
}

export interface ReportDay {
  readonly edtf: string;
  readonly words: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export interface ReportDocument {
  /** Language of the words of the page. */
  readonly language: string;
  readonly title: string;
  /** That the reports are invented; null for any others. */
  readonly invented: string | null;
  readonly reports: readonly [ReportHead, ReportHead];
  /** What is missing: a common place, a day. */
  readonly notes: readonly string[];
  readonly words: Readonly<
    Record<'place' | 'record' | 'notNamed' | 'byDay' | 'day' | 'both' | 'first' | 'second', string>
  >;
  readonly rows: Iterable<ReportRow>;
  readonly days: readonly ReportDay[];
  /** Licence and credit of the atlas, in one line. */
  readonly licence: string;
  readonly disclaimer: string;
}
