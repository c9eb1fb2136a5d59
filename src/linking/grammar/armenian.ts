/**
 * Eastern Armenian: the article, five oblique cases and the derived adjective of a place name
 * (Dum-Tragut, Armenian: Modern Eastern Armenian, 2009, chapter 2.1).
 */
import {
  ablative,
  attributive,
  dative,
  type Endings,
  genitive,
  instrumental,
  locative,
  nominative,
  type Stem,
  unmarked,
} from './cases';

const definite = nominative;
const afterConsonant: Endings = {
  '': unmarked,
  ը: definite,
  ն: definite,
  ի: genitive,
  ին: dative,
  ից: ablative,
  ում: locative,
  ով: instrumental,
};
const afterVowel: Endings = {
  '': unmarked,
  ն: definite,
  յի: genitive,
  յին: dative,
  յից: ablative,
  յում: locative,
  յով: instrumental,
};
const afterI: Endings = {
  '': unmarked,
  ն: definite,
  ի: genitive,
  ին: dative,
  ից: ablative,
  ում: locative,
  ով: instrumental,
};
/** Մարտունի, Մարտունու: the final vowel changes. */
const changedI: Endings = { ու: genitive, ուն: dative, ուց: ablative };
/** Բաքու, Բաքվի. */
const changedU: Endings = {
  վի: genitive,
  վին: dative,
  վից: ablative,
  վում: locative,
  վով: instrumental,
};
const oblique: Endings = {
  ի: genitive,
  ին: dative,
  ից: ablative,
  ում: locative,
  ով: instrumental,
};
const adjective: Endings = { յան: attributive, ական: attributive, ային: attributive };

/** Nouns in names that lose their vowel before an ending: լիճ, լճի. */
const reduced: Readonly<Record<string, string>> = { լիճ: 'լճ', կամուրջ: 'կամրջ', խումբ: 'խմբ' };

/** The stems of a name, with their endings; only the last word declines. */
export function declineArmenian(name: string): readonly Stem[] {
  const at = name.lastIndexOf(' ') + 1;
  const head = name.slice(0, at);
  const word = name.slice(at);
  const short = reduced[word];
  return [...patterns(word), ...(short ? [{ stem: short, endings: oblique }] : [])].map(
    ({ stem, endings }) => ({ stem: `${head}${stem}`, endings }),
  );
}

function patterns(word: string): readonly Stem[] {
  if (/^[Ա-Ֆ]{2,}$/.test(word)) return [{ stem: word, endings: { '': unmarked } }];
  if (word.endsWith('ու'))
    return [
      { stem: word, endings: afterI },
      { stem: word.slice(0, -2), endings: changedU },
    ];
  if (word.endsWith('ի'))
    return [
      { stem: word, endings: afterI },
      { stem: word.slice(0, -1), endings: changedI },
    ];
  if (/[աոեէօ]$/.test(word))
    return [
      { stem: word, endings: afterVowel },
      { stem: word, endings: { ից: ablative, ում: locative } },
    ];
  return [{ stem: word, endings: afterConsonant }];
}

/** The genitive of a name, as it stands before a noun: Մարտակերտի շրջան. */
export function armenianGenitives(name: string): readonly string[] {
  return declineArmenian(name).flatMap(({ stem, endings }) =>
    Object.entries(endings)
      .filter(([, value]) => value === genitive)
      .map(([ending]) => `${stem}${ending}`),
  );
}

/** The adjective of a town's or region's name: արցախյան. */
export function armenianAdjectives(name: string): readonly Stem[] {
  if (name.includes(' ') || /^[Ա-Ֆ]+$/.test(name)) return [];
  return [{ stem: name.replace(/[աիո]$/, ''), endings: adjective }];
}

/** The cases that an ending behind a hyphen shows, folded: ԱՄՆ-ի. */
export function caseBehindHyphen(ending: string): number {
  return afterConsonant[ending] ?? 0;
}
