/** A text's places, its dates, and which of them one sentence tells of together. */
import { findDates } from '../linking/dates/find-dates';
import { pairDates } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import type { Linker } from '../linking/linker';
import { paragraphsOf } from '../linking/paragraphs';

/** `published` is YYYY-MM-DD; without it nothing is reckoned from "yesterday". */
export function linkDated(
  linker: Linker,
  text: string,
  language: LinkLanguage | undefined,
  published: string | null,
) {
  // Parted once, so that each paragraph's language is guessed once.
  const paragraphs = [...paragraphsOf(text, language)];
  const mentions = linker.link(text, paragraphs);
  const dates = findDates(text, { published, language: paragraphs });
  return { mentions, dates, pairs: pairDates(text, mentions, dates) };
}
