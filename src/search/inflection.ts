/**
 * Names in inflected forms: "в Шушу", «Շուշիում», "Laçında". Removing the commonest endings of
 * place names on both sides makes them equal; a full grammar would find little more.
 */
import { foldText } from './fold';

const endings = [
  // Azerbaijani and Turkish; ı, ə and ü are folded as in names.
  'da de ta te dan den tan ten in un nin nun a e ya ye na ne i u yi yu ni nu daki deki',
  // Russian: nouns, then adjectives (Лачинский, Лачинском).
  'а я у ю е и ы ь ой ей ом ем ою ью ам ям ами ями ах ях ов',
  'ий ый ого его ому ему им ым ая ую ые ие их ых ими ыми',
  // Armenian.
  'ի ը ն ին ում ից ով ու ուն ում ուց',
  // Georgian.
  'ი ს ის ში ზე დან იდან თან ით',
]
  .flatMap((line) => line.split(' '))
  .map(foldText);
/** Shorter stems are common to unrelated names. */
const shortestStem = 3;

const functionWords = new Set(
  [
    'at from in near of on the to',
    'a al de del desde el en hacia la las los',
    'au aux d du l le les à',
    'از به در',
    'в во до за из к ко на о об около от по под с со у',
  ]
    .flatMap((line) => line.split(' '))
    .map(foldText),
);
/** Endings that Turkish and older Azerbaijani write after an apostrophe: Laçın'da, Şuşa’nın. */
const setOff = /([\p{L}\p{M}]{3,})['’‘ʼ`]\p{L}[\p{L}\p{M}]{0,3}(?![\p{L}\p{M}])/gu;

/** A folded word, and its possible stems. */
export function stems(word: string): readonly string[] {
  const cut = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .map((ending) => word.slice(0, -ending.length));
  // Xanlıq, but Xanlığa: the last consonant changes before a vowel.
  return [...new Set([word, word.replace(/[qk]$/, 'g'), ...cut])];
}

/** The folded words of a text that are part of a name; all its words where none is. */
export function contentWords(text: string): readonly string[] {
  const words = foldText(text.replace(setOff, '$1')).split(' ');
  const naming = words.filter((word) => !functionWords.has(word));
  return naming.length > 0 ? naming : words;
}

/** Whether two folded words may be forms of one name. */
export function akin(a: string, b: string): boolean {
  const other = stems(b);
  return stems(a).some((stem) => other.includes(stem));
}
