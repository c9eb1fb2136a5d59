/** Loads the words of adding data, with the first file or layer of one's own. */
import type { Language } from './languages';
import type { Loaders } from './load';
import type { OwnLayerWords } from './own-layer-words';
import type { OwnPlaceWords } from './own-place-words';
import type { DataProblemWords } from './problem-words';
import type { WorkWords } from './work-words';

const ownLayerWords: Loaders<{ readonly own: OwnLayerWords }> = {
  en: () => import('./en/own'),
  es: () => import('./es/own'),
  fr: () => import('./fr/own'),
  ru: () => import('./ru/own'),
  hy: () => import('./hy/own'),
  az: () => import('./az/own'),
  tr: () => import('./tr/own'),
};

const ownPlaceWords: Loaders<{ readonly ownPlaces: OwnPlaceWords }> = {
  en: () => import('./en/places'),
  es: () => import('./es/places'),
  fr: () => import('./fr/places'),
  ru: () => import('./ru/places'),
  hy: () => import('./hy/places'),
  az: () => import('./az/places'),
  tr: () => import('./tr/places'),
};

const workWords: Loaders<{ readonly work: WorkWords }> = {
  en: () => import('./en/work'),
  es: () => import('./es/work'),
  fr: () => import('./fr/work'),
  ru: () => import('./ru/work'),
  hy: () => import('./hy/work'),
  az: () => import('./az/work'),
  tr: () => import('./tr/work'),
};

const dataProblemWords: Loaders<{ readonly dataProblems: DataProblemWords }> = {
  en: () => import('./en/data-problems'),
  es: () => import('./es/data-problems'),
  fr: () => import('./fr/data-problems'),
  ru: () => import('./ru/data-problems'),
  hy: () => import('./hy/data-problems'),
  az: () => import('./az/data-problems'),
  tr: () => import('./tr/data-problems'),
};

/** What can be wrong with a file of data. */
export async function loadDataProblemWords(language: Language): Promise<DataProblemWords> {
  return (await dataProblemWords[language]()).dataProblems;
}

/** The words of places of one's own. */
export async function loadOwnPlaceWords(language: Language): Promise<OwnPlaceWords> {
  return (await ownPlaceWords[language]()).ownPlaces;
}

/** The words of adding data and of layers of one's own. */
export async function loadOwnLayerWords(language: Language): Promise<OwnLayerWords> {
  return (await ownLayerWords[language]()).own;
}

/** The words of everything in one file. */
export async function loadWorkWords(language: Language): Promise<WorkWords> {
  return (await workWords[language]()).work;
}
