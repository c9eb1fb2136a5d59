/** Loads the words of what few readers open; each of them is a file of its own in every language. */
import type { FindingWords } from './finding-words';
import type { ReviewWords } from './review-words';
import type { AnnotatorWords } from './annotator-words';
import type { DataWords } from './data-words';
import type { EmbedWords } from './embed-words';
import type { FrameWords } from './frame-words';
import type { ManyWords } from './many-words';
import type { PictureWords } from './picture-words';
import type { ShareWords } from './share-words';
import type { Language } from './languages';
import type { Loaders } from './load';

const findingWords: Loaders<{ readonly findings: FindingWords }> = {
  en: () => import('./en/findings'),
  es: () => import('./es/findings'),
  fr: () => import('./fr/findings'),
  ru: () => import('./ru/findings'),
  hy: () => import('./hy/findings'),
  az: () => import('./az/findings'),
  tr: () => import('./tr/findings'),
};

const reviewWords: Loaders<{ readonly review: ReviewWords }> = {
  en: () => import('./en/review'),
  es: () => import('./es/review'),
  fr: () => import('./fr/review'),
  ru: () => import('./ru/review'),
  hy: () => import('./hy/review'),
  az: () => import('./az/review'),
  tr: () => import('./tr/review'),
};

const pictureWords: Loaders<{ readonly picture: PictureWords }> = {
  en: () => import('./en/picture'),
  es: () => import('./es/picture'),
  fr: () => import('./fr/picture'),
  ru: () => import('./ru/picture'),
  hy: () => import('./hy/picture'),
  az: () => import('./az/picture'),
  tr: () => import('./tr/picture'),
};

const annotatorWords: Loaders<{ readonly annotators: AnnotatorWords }> = {
  en: () => import('./en/annotators'),
  es: () => import('./es/annotators'),
  fr: () => import('./fr/annotators'),
  ru: () => import('./ru/annotators'),
  hy: () => import('./hy/annotators'),
  az: () => import('./az/annotators'),
  tr: () => import('./tr/annotators'),
};

const manyWords: Loaders<{ readonly many: ManyWords }> = {
  en: () => import('./en/many'),
  es: () => import('./es/many'),
  fr: () => import('./fr/many'),
  ru: () => import('./ru/many'),
  hy: () => import('./hy/many'),
  az: () => import('./az/many'),
  tr: () => import('./tr/many'),
};

const dataWords: Loaders<{ readonly data: DataWords }> = {
  en: () => import('./en/data'),
  es: () => import('./es/data'),
  fr: () => import('./fr/data'),
  ru: () => import('./ru/data'),
  hy: () => import('./hy/data'),
  az: () => import('./az/data'),
  tr: () => import('./tr/data'),
};

const sharing: Loaders<{ readonly share: ShareWords }> = {
  en: () => import('./en/share'),
  es: () => import('./es/share'),
  fr: () => import('./fr/share'),
  ru: () => import('./ru/share'),
  hy: () => import('./hy/share'),
  az: () => import('./az/share'),
  tr: () => import('./tr/share'),
};

const embedding: Loaders<{ readonly embed: EmbedWords }> = {
  en: () => import('./en/embed'),
  es: () => import('./es/embed'),
  fr: () => import('./fr/embed'),
  ru: () => import('./ru/embed'),
  hy: () => import('./hy/embed'),
  az: () => import('./az/embed'),
  tr: () => import('./tr/embed'),
};

const frames: Loaders<{ readonly frame: FrameWords }> = {
  en: () => import('./en/frame'),
  es: () => import('./es/frame'),
  fr: () => import('./fr/frame'),
  ru: () => import('./ru/frame'),
  hy: () => import('./hy/frame'),
  az: () => import('./az/frame'),
  tr: () => import('./tr/frame'),
};

/** The words of the review of an article, for when an article is open. */
export async function loadReviewWords(
  language: Language,
): Promise<{ readonly findings: FindingWords; readonly review: ReviewWords }> {
  const [{ findings }, { review }] = await Promise.all([
    findingWords[language](),
    reviewWords[language](),
  ]);
  return { findings, review };
}

/** The words of saving the map as a picture or a film. */
export async function loadPictureWords(language: Language): Promise<PictureWords> {
  return (await pictureWords[language]()).picture;
}

/** The words of sharing a view. */
export async function loadShareWords(language: Language): Promise<ShareWords> {
  return (await sharing[language]()).share;
}

/** The words of taking data along. */
export async function loadDataWords(language: Language): Promise<DataWords> {
  return (await dataWords[language]()).data;
}

/** The words of comparing one's links with those of another person. */
export async function loadAnnotatorWords(language: Language): Promise<AnnotatorWords> {
  return (await annotatorWords[language]()).annotators;
}

/** The words of embedding and publishing a view. */
export async function loadEmbedWords(language: Language): Promise<EmbedWords> {
  return (await embedding[language]()).embed;
}

/** The words of a map that stands inside another page. */
export async function loadFrameWords(language: Language): Promise<FrameWords> {
  return (await frames[language]()).frame;
}

/** The words of many articles at once. */
export async function loadManyWords(language: Language): Promise<ManyWords> {
  return (await manyWords[language]()).many;
}
