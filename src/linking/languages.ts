/** The languages of the articles, in which text can be linked. */

export const linkLanguages = ['en', 'es', 'fr', 'ru', 'hy', 'az', 'tr'] as const;
export type LinkLanguage = (typeof linkLanguages)[number];
