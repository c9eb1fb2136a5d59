import type { ArchiveTroubleCode } from '../archive/trouble';

/** What is wrong with a file of the archive; `found` and `told` are figures, days or names. */
type TroubleSentence = (file: string, found: string, told: string) => string;

/** The words of opening and reading an archive. Each language is an object of this type. */
export interface ArchiveWords {
  readonly intro: string;
  readonly rights: string;
  readonly stays: string;
  readonly address: string;
  readonly open: string;
  /** Of the button, and of the field where the browser has no such button. */
  readonly pick: string;
  readonly opening: string;
  readonly reading: string;
  readonly close: string;
  readonly troubles: Readonly<Record<ArchiveTroubleCode, TroubleSentence>>;
  /** Of an archive whose articles are all invented, of one with some, and of one such article. */
  readonly invented: string;
  readonly someInvented: (count: string) => string;
  readonly inventedMark: string;
  readonly articles: (count: string) => string;
  readonly mentions: (count: string) => string;
  readonly undated: (count: string) => string;
  /** The histogram of months, and its two handles. */
  readonly histogram: string;
  readonly from: string;
  readonly to: string;
  readonly wholeSpan: string;
  readonly inSpan: (count: string) => string;
  readonly places: string;
  /** Why some places of the list have no circle on the map. */
  readonly onlyListed: string;
  readonly allPlaces: string;
  readonly toPlaces: string;
  readonly card: string;
  readonly month: string;
  readonly noDay: string;
  readonly monthBefore: string;
  readonly monthAfter: string;
  readonly publisher: string;
  readonly language: string;
  readonly any: string;
  readonly list: string;
  readonly more: string;
  readonly none: string;
  readonly untitled: string;
}
