/** Which of the seven languages a paragraph is in, by its letters and its smallest words. */
import type { LinkLanguage } from '../languages';
import {
  classes,
  foldedUnits,
  foldName,
  inWord,
  joiner,
  letter,
  combiningMark,
  wordEnd,
} from '../names/characters';
import { Trie } from '../names/trie';

/** Enough of a paragraph to tell: more changes nothing. */
const sample = 1200;

const smallWords: Readonly<Record<'en' | 'es' | 'fr' | 'az' | 'tr', string>> = {
  en: 'the of and to in that was were with from said by at on for is are has had not which',
  es: 'el la los las de del que en y un una con por según se su al lo para fue es más',
  fr: 'le la les de des du et dans un une que qui pour selon au aux est l d n s sur par ne a été',
  az: 'və bu ilə üçün isə olan edib deyib bildirib sonra onun bir görə də da',
  tr: 've bir bu ile için olarak gibi olan dedi sonra daha da de ise kadar',
};
const latin = Object.keys(smallWords) as (keyof typeof smallWords)[];
/**
 * Letters that only one or two of the languages have, with the weight of a small word. Those that
 * Azerbaijani and Turkish share speak for both; which of the two it is, `turkicOf` decides.
 */
const letters: Readonly<Record<string, string>> = {
  az: 'əƏәӘığşİ',
  tr: 'ığşİ',
  es: 'ñ¿¡áíóú',
  fr: 'œçêèà',
};

/** Small words, and which of `latin` have them, as bits. */
const words = new Trie();
latin.forEach((language, index) => {
  for (const word of smallWords[language].split(' ')) {
    const key = foldName(word);
    words.set(key, words.get(key) | (1 << index));
  }
});
/** The bit of Azerbaijani alone: of its ə. */
const azerbaijaniOnly = 1 << latin.indexOf('az');
const lettersOf = new Uint8Array(0x10000);
latin.forEach((language, index) => {
  for (const character of letters[language] ?? '')
    lettersOf[character.charCodeAt(0)] = (lettersOf[character.charCodeAt(0)] ?? 0) | (1 << index);
});

/** The likeliest language of the text at [from, to); English where nothing tells. */
export function guessLanguage(text: string, from = 0, to = text.length): LinkLanguage {
  const end = Math.min(to, from + sample);
  const counts = [0, 0, 0, 0, 0];
  const count = (bits: number) => {
    for (let rest = bits, index = 0; rest !== 0; rest >>= 1, index += 1)
      if ((rest & 1) !== 0) counts[index] = (counts[index] ?? 0) + 1;
  };
  let cyrillic = 0;
  let armenian = 0;
  let other = 0;
  let schwas = 0;
  for (let i = from; i < end;) {
    const unit = text.charCodeAt(i);
    if (((classes[unit] ?? 0) & letter) === 0 && !inWord(text, i)) {
      i += 1;
      continue;
    }
    const stop = Math.max(i + 1, wordEnd(text, i, end));
    if (unit >= 0x400 && unit < 0x530) cyrillic += stop - i;
    else if (unit >= 0x530 && unit < 0x590) armenian += stop - i;
    else {
      other += stop - i;
      count(smallWordAt(text, i, stop));
      for (let at = i; at < stop; at += 1) {
        const bits = lettersOf[text.charCodeAt(at)] ?? 0;
        if (bits === 0) continue;
        count(bits);
        if (bits === azerbaijaniOnly) schwas += 1;
      }
    }
    i = stop;
  }
  if (armenian > cyrillic && armenian * 2 > other) return 'hy';
  if (cyrillic * 2 > other && cyrillic > 0) return 'ru';
  const most = Math.max(...counts);
  const smallWords = (counts[3] ?? 0) - (counts[4] ?? 0);
  if (most <= 1 && setOff.test(text.slice(from, end))) return turkicOf(text.slice(from, end), -1);
  const likeliest = most === 0 ? 'en' : (latin[counts.indexOf(most)] ?? 'en');
  if (likeliest !== 'az' && likeliest !== 'tr') return likeliest;
  if (schwas * schwaOneIn > end - from) return 'az';
  return turkicOf(text.slice(from, Math.min(end, from + spelling)), schwas + smallWords);
}

/** Turkish sets case endings off from names, solid as they are elsewhere: Bakü’ye. */
const setOff = /\p{Lu}\p{Ll}+['’](?:[dt][ae]n?|n?[ıiuü]n|y?[aeıiuü])(?!\p{L})/u;
/** One letter in so many is an ə in Azerbaijani at the least; a quoted name makes fewer. */
const schwaOneIn = 45;
/** So much of a paragraph tells how it spells. */
const spelling = 300;
/** What Azerbaijani writes and Turkish does not: q and x, d behind a voiceless consonant, -ıb. */
const azerbaijani = /[qx]|[çfhkpsşt]d[ıiuüae]|\p{L}{2}[ıiuü]b(?!\p{L})|deyil|\p{L}{2}d[ıiuü]q/giu;
/** And the other way about, with the apostrophe of names. */
const turkish =
  /w|['’][adeintuyüı]|[çfhkpsşt]t[ıiuüae](?:[rn]|(?!\p{L}))|[ıiuü]yor|değil|[âîû]|c[ae]ğ|\p{L}{2}d[ıiuü]k/giu;

/** Azerbaijani or Turkish, where ə does not decide: how each spells, beside what was counted before. */
function turkicOf(text: string, counted: number): LinkLanguage {
  const forOne = counted + (text.match(azerbaijani)?.length ?? 0);
  return forOne > (text.match(turkish)?.length ?? 0) ? 'az' : 'tr';
}

function smallWordAt(text: string, from: number, to: number): number {
  let node = words.root;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (((classes[unit] ?? 0) & (combiningMark | joiner)) !== 0) continue;
    node = words.step(node, foldedUnits[unit] ?? unit);
    if (node === 0) return 0;
  }
  return words.valueAt(node);
}
