import type { Naming } from '../catalog/naming';
import type { Language } from './languages';

/** Dates in words, for a language that some browsers have no months of. */
export interface Calendar {
  /** Of months 1 to 12. */
  readonly day: (day: number, month: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  /** As short as an axis needs it. */
  readonly short: (month: number) => string;
}

/** What a language says of itself, and how the choice of a language is worded. */
export interface LanguageMessages {
  readonly language: Language;
  /** The locale that dates and names of languages are written in, and what is sorted. */
  readonly locale: string;
  /** The locale that numbers are written in: another one where browsers lack the language. */
  readonly numbers: string;
  /** Null where browsers have the months of the language. */
  readonly calendar: Calendar | null;
  /** Names of languages by their codes; null where browsers have them. */
  readonly languageNames: Readonly<Record<string, string>> | null;
  readonly units: Readonly<Record<'km' | 'm' | 'km²' | 'm²', string>>;
  /** The halves of the Earth, after degrees. */
  readonly halves: Readonly<Record<'N' | 'S' | 'E' | 'W', string>>;
  readonly choose: {
    /** Names the part of the header where language and names are chosen. */
    readonly label: string;
    readonly language: string;
    readonly names: string;
    readonly naming: Readonly<Record<Naming, string>>;
    /** After a language that no native speaker has read the words of. */
    readonly unread: string;
  };
  readonly translation: {
    /** That no native speaker has read these words; only said in such a language. */
    readonly unread: string;
    readonly correctionHelp: string;
    /** Under a list with entries in English. */
    readonly inEnglish: string;
  };
}
