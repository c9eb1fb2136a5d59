/**
 * What the package `corridor-atlas` gives to other programs: the places and days that a text names,
 * what the record says of its claims, and answers to spatial questions, in Node and without a
 * network. Offsets are UTF-16 code units, half-open; positions are [longitude, latitude] in WGS84
 * degrees; days are YYYY-MM-DD; lengths are in km.
 */
import type { Catalog } from '../catalog/types';
import type { Finding } from '../review/finding';
import { loadReviewer } from '../cli/load-reviewer';
import { findDates, type FoundDate } from '../linking/dates/find-dates';
import { pairDates, type DatedPlace } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import { Linker, type Explained, type LinkedMention } from '../linking/linker';
import type { Answer, Refusal } from '../query/answer';
import { answerer } from '../query/ask';
import type { Question } from '../query/kinds';

export { findDates, Linker, pairDates };
export { isRefusal } from '../query/answer';
export type { Answer, Catalog, DatedPlace, Explained, Finding, FoundDate };
export type { LinkedMention, LinkLanguage, Question, Refusal };

/** What is known of a text beside its words. */
export interface TextOptions {
  /** Without it the language of each paragraph is guessed. */
  readonly language?: LinkLanguage;
  /** The day of publication, from which "yesterday" counts. */
  readonly published?: string;
}

/** The atlas of the package, or of a folder of the same form that ATLAS_GEODATA names. */
export interface Atlas {
  readonly catalog: Catalog;
  /** Finds places; making one takes some hundred milliseconds, so this one is kept. */
  readonly linker: Linker;
  /** Answers a question; a refusal says why it cannot be answered. */
  readonly ask: (question: Question) => Answer | Refusal;
  /** What the record says of the claims of a text, in its order. */
  readonly review: (text: string, options?: TextOptions) => readonly Finding[];
}

/** Reads the data. Throws an error with one line, file, field and reason, where it has a problem. */
export function loadAtlas(): Atlas {
  const { catalog, linker, find } = loadReviewer();
  return {
    catalog,
    linker,
    ask: answerer(catalog),
    review: (text, { language, published }: TextOptions = {}) =>
      find(text, language, published ?? null),
  };
}
