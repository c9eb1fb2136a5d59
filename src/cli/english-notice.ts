/** What the command line writes into every file. */
import type { Catalog } from '../catalog/types';
import type { FileNotice } from '../formats/dataset';
import { en } from '../i18n/en';

export function englishNotice({ atlas }: Catalog): FileNotice {
  return { disclaimer: en.disclaimer, now: new Date().toISOString(), atlas };
}

/** The same for a project file that keeps the licence it came with. */
export function englishTerms(licence: string) {
  return { disclaimer: en.disclaimer, atlas: { licence: { url: licence } } };
}
