/** A text's places and dates, and which of them one sentence tells of. */
import { findDates } from '../linking/dates/find-dates';
import { pairDates } from '../linking/dates/pairs';
import type { LinkLanguage } from '../linking/languages';
import type { Linker } from '../linking/linker';

/** `published` is YYYY-MM-DD; without it nothing is reckoned from "yesterday". */
export function linkDated(
  linker: Linker,
  text: string,
  language: LinkLanguage | undefined,
  published: string | null,
) {
  const mentions = linker.link(text, language);
  const dates = findDates(text, { published, language });
  return { mentions, dates, pairs: pairDates(text, mentions, dates) };
}
