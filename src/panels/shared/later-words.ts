import type { Language } from '../../i18n/languages';

/**
 * Words that only a later view needs. The view exports `loadWords`, which is done before it is
 * shown; its components read them with `getWords`, which throws before that.
 */
export function laterWords<Words>(load: (language: Language) => Promise<Words>) {
  let loaded: Words | null = null;
  return {
    loadWords: async (language: Language): Promise<void> => {
      loaded ??= await load(language);
    },
    getWords: (): Words => {
      if (loaded === null)
        throw new Error('The words of a later view are read before they are loaded');
      return loaded;
    },
  };
}
