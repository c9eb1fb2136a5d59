/** The languages of the interface, and which language's page a reader gets. */

export const languages = ['en', 'es', 'fr', 'ru', 'hy', 'az', 'tr'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  hy: 'Հայերեն',
  az: 'Azərbaycanca',
  tr: 'Türkçe',
};

/** Languages whose words a native speaker has read. Pages in other languages say that none has. */
export const readByNatives: readonly Language[] = ['en'];

/** A language without a page of its own gets English. */
export function readLanguage(code: string | null | undefined): Language {
  return languageOf(code) ?? 'en';
}

/**
 * The language of the page that a reader of the English page should get; null to stay. The address
 * decides first, then the browser's first language that has a page.
 */
export function languageToGo(
  page: Language,
  search: string,
  preferred: readonly string[],
): Language | null {
  if (page !== 'en') return null;
  const asked = languageOf(new URLSearchParams(search).get('lang'));
  const wanted = asked ?? preferred.map(languageOf).find((language) => language !== null) ?? 'en';
  return wanted === page ? null : wanted;
}

/**
 * The address of the same view in another language. The address for English names it, so that the
 * browser's own language does not send away a reader who chose English. `file` is the page in the
 * folder of the language, where it is not the default one.
 */
export function addressIn(
  from: Language,
  to: Language,
  search: string,
  { hash = '', file = '' } = {},
): string {
  const parts = search.replace(/^\?/, '').split('&');
  const rest = parts.filter((part) => part !== '' && !part.startsWith('lang='));
  const named = [...(to === 'en' ? ['lang=en'] : []), ...rest].join('&');
  const query = named === '' ? '' : `?${named}`;
  return `${rootFrom(from)}${folderOf(to)}${file}${query}${hash}`;
}

/** The path from the page of a language to the folder that all languages share. */
export function rootFrom(page: Language): string {
  return page === 'en' ? './' : '../';
}

/** The folder of a language's page below that one; empty for English. */
export function folderOf(language: Language): string {
  return language === 'en' ? '' : `${language}/`;
}

function languageOf(code: string | null | undefined): Language | null {
  const main = code?.toLowerCase().split('-')[0];
  return languages.find((language) => language === main) ?? null;
}
