/**
 * Names as sentences have them: "в Шушу", «Շուշիում», "Laçında". Cutting the commonest endings of a
 * place name from both sides lets them meet; a full grammar would find little more.
 */
import { fold } from './fold';

const endings = [
  // Azerbaijani and Turkish; ı, ə and ü are folded as in a name.
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
  .map(fold);
/** Shorter stems than this are shared by names that have nothing to do with each other. */
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
    .map(fold),
);
/** What Turkish and older Azerbaijani set off from a name: Laçın'da, Şuşa’nın. */
const setOff = /([\p{L}\p{M}]{3,})['’‘ʼ`]\p{L}[\p{L}\p{M}]{0,3}(?![\p{L}\p{M}])/gu;

/** A folded word and what may be left of it without an ending. */
export function stems(word: string): readonly string[] {
  const cut = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
    .map((ending) => word.slice(0, -ending.length));
  // Xanlıq, but Xanlığa: the last consonant softens before a vowel.
  return [...new Set([word, word.replace(/[qk]$/, 'g'), ...cut])];
}

/** The folded words of a text that name something; all of them where none does. */
export function contentWords(text: string): readonly string[] {
  const words = fold(text.replace(setOff, '$1')).split(' ');
  const naming = words.filter((word) => !functionWords.has(word));
  return naming.length > 0 ? naming : words;
}

/** Whether two folded words may be forms of one name. */
export function akin(a: string, b: string): boolean {
  const other = stems(b);
  return stems(a).some((stem) => other.includes(stem));
}
