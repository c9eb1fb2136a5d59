/** All names of all places, as they are looked up and as a file keeps them. */
import { type Endings, unchanging } from '../grammar/cases';
import { turkicEndings } from '../grammar/turkic';
import type { FlatNodes } from './flat-trie';
import type { Form } from './forms';

export interface CompiledNames {
  /** Folded stems of names. */
  readonly stems: FlatNodes;
  /** By node of `stems`: how many forms it has. They follow each other, node by node, from 1. */
  readonly counts: Uint16Array;
  /** Every form, by its number. */
  readonly forms: readonly Form[];
  /** The sets of endings, by their numbers. */
  readonly endings: readonly Endings[];
  /** The district that is called after a town, by their numbers. */
  readonly districts: ReadonlyMap<number, number>;
}

/** The sets of endings that have the first numbers: of names as they are, and of Turkic texts. */
export const everyLanguages = [unchanging, turkicEndings] as const;
const asItIs = 0;
const turkic = 1;
/** Latin names decline where the text is Azerbaijani or Turkish, and nowhere else. */
export const latin = -1;

/** Forms are numbered from 1: 0 is "nothing". */
export const noForm: Form = {
  place: -1,
  name: { text: '', lang: '', weak: true },
  endings: 0,
  capitals: 0,
  isAdjective: false,
  isDemonym: false,
  isAcronym: false,
  isPersonName: false,
  isClubName: false,
};

/** The set of endings that may follow a form; `inTurkic`: in an Azerbaijani or Turkish text. */
export function endingsOf({ endings, isAcronym }: Form, inTurkic: boolean): number {
  if (endings !== latin) return endings;
  return inTurkic && !isAcronym ? turkic : asItIs;
}
