import type { Language } from './languages';

/** The marks before and behind words of others, which each language writes in its own way. */
const marks: Readonly<Record<Language, readonly [string, string]>> = {
  hy: ['«', '»'],
  az: ['“', '”'],
  ru: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  tr: ['“', '”'],
};

/** What stands in brackets or in quotation marks already. */
const marked = /^\(.*\)$|^[“«"].*[”»"]$/u;

/**
 * The marks around the title of a source, so that nobody takes it for words of the map; empty around
 * one that is in brackets, because it is ours.
 */
export function marksAround(title: string, language: Language): readonly [string, string] {
  return marked.test(title) ? ['', ''] : marks[language];
}
