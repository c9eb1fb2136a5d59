import type { Naming } from '../catalog/naming';
import type { Language } from './languages';

/** Dates in words, for a language in which browsers lack the months or write them wrong. */
export interface Calendar {
  /** Months 1 to 12. */
  readonly day: (day: number, month: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  /** Short enough for an axis. */
  readonly short: (month: number) => string;
  /** A day short enough for a label of the map. */
  readonly brief: (day: number, month: number, year: number) => string;
}

/** A language's own settings, and the words of the language choice. */
export interface LanguageMessages {
  readonly language: Language;
  /** The locale for dates, names of languages and sorting. */
  readonly locale: string;
  /** The locale for numbers: another one where browsers lack the language. */
  readonly numbers: string;
  /** Null where browsers write the dates of the language right. */
  readonly calendar: Calendar | null;
  /** Names of languages by code; null where browsers know them. */
  readonly languageNames: Readonly<Record<string, string>> | null;
  /** What parts a label from what it is about, with the space before it. */
  readonly colon: string;
  /** Ends a sentence that is put together from parts. */
  readonly fullStop: string;
  /** Between the parts of a list, with its spaces. */
  readonly semicolon: string;
  readonly units: Readonly<Record<'km' | 'm' | 'km²' | 'm²', string>>;
  /** The letters of the hemispheres after degrees. */
  readonly halves: Readonly<Record<'N' | 'S' | 'E' | 'W', string>>;
  readonly choose: {
    /** Names the part of the header with the choices of language and names. */
    readonly label: string;
    readonly language: string;
    readonly names: string;
    readonly naming: Readonly<Record<Naming, string>>;
    /** Follows the name of a language whose words no native speaker has read. */
    readonly unread: string;
  };
  readonly translation: {
    /** Says on the page that no native speaker has read its words. */
    readonly unread: string;
    readonly correctionHelp: string;
    /** Stands under a list that has entries in English. */
    readonly inEnglish: string;
  };
}
