import type { BackgroundWords } from './background-words';
import type { Language } from './languages';
import type { Loaders } from './load';

const words: Loaders<{ readonly background: BackgroundWords }> = {
  en: () => import('./en/background'),
  es: () => import('./es/background'),
  fr: () => import('./fr/background'),
  ru: () => import('./ru/background'),
  hy: () => import('./hy/background'),
  az: () => import('./az/background'),
  tr: () => import('./tr/background'),
};

/** The words of a background of the map from another host. */
export async function loadBackgroundWords(language: Language): Promise<BackgroundWords> {
  return (await words[language]()).background;
}
