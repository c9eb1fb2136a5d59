/** The languages of the interface, and which page of them a reader gets. */

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

/** Languages whose words a native speaker has read; the others say on the page that none has. */
export const readByNatives: readonly Language[] = ['en'];

/** Codes of languages that we have no words in are English. */
export function readLanguage(code: string | null | undefined): Language {
  return languageOf(code) ?? 'en';
}

/**
 * Where a reader of the English page should be instead; null is here. The language in the address
 * decides, then the browser's first one that we have.
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
 * The address of the same view in another language. English is named in it, so that the browser's
 * own language does not take a reader away who chose English.
 */
export function addressIn(from: Language, to: Language, search: string, hash = ''): string {
  const parts = search.replace(/^\?/, '').split('&');
  const rest = parts.filter((part) => part !== '' && !part.startsWith('lang='));
  const named = [...(to === 'en' ? ['lang=en'] : []), ...rest].join('&');
  return `${rootFrom(from)}${folderOf(to)}${named === '' ? '' : `?${named}`}${hash}`;
}

/** The way from the page of a language to the folder that all of them share. */
export function rootFrom(page: Language): string {
  return page === 'en' ? './' : '../';
}

/** The folder of a language's page below that one; English has none of its own. */
export function folderOf(language: Language): string {
  return language === 'en' ? '' : `${language}/`;
}

function languageOf(code: string | null | undefined): Language | null {
  const main = code?.toLowerCase().split('-')[0];
  return languages.find((language) => language === main) ?? null;
}
