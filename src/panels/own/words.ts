import type { Language } from '../../i18n/languages';
import { loadDataProblemWords, loadOwnLayerWords } from '../../i18n/load-own';
import type { OwnLayerWords } from '../../i18n/own-layer-words';
import type { DataProblemWords } from '../../i18n/problem-words';
import * as placeWords from '../own-places/words';
import * as workWords from '../work/words';
import { laterWords } from '../shared/later-words';

interface AddingWords {
  readonly own: OwnLayerWords;
  readonly problems: DataProblemWords;
}

const words = laterWords<AddingWords>(async (language: Language) => {
  const [own, problems] = await Promise.all([
    loadOwnLayerWords(language),
    loadDataProblemWords(language),
    placeWords.loadWords(language),
    workWords.loadWords(language),
  ]);
  return { own, problems };
});

/** Comes before a view of own layers is shown. */
export const { loadWords } = words;

/** The words of adding data and of own layers in the language of the page. */
export function getWords(): OwnLayerWords {
  return words.getWords().own;
}

/** What can be wrong with a file of data. */
export function getProblemWords(): DataProblemWords {
  return words.getWords().problems;
}
