/**
 * How newspapers spell a name that they take from another language. Spanish writes the sound kh as
 * j and zh as y, French sh as ch and u as ou, Turkish has no x, q or ə. A gazetteer lists a few of
 * these spellings; the rules give the others.
 */
import { capitalised } from './characters';
import { armenianLetters, russianLetters } from './letters';

type Rule = readonly [RegExp, readonly string[]];

const fromEnglish: Readonly<Record<'es' | 'fr' | 'az' | 'tr', readonly Rule[]>> = {
  az: [
    [/kh/gi, ['x']],
    [/gh/gi, ['q', 'ğ']],
    [/sh/gi, ['ş']],
    [/ch/gi, ['ç']],
    [/j/gi, ['c']],
  ],
  tr: [
    [/kh/gi, ['h']],
    [/gh/gi, ['ğ', 'g']],
    [/sh/gi, ['ş']],
    [/ch/gi, ['ç']],
    [/j/gi, ['c']],
  ],
  es: [
    [/kh/gi, ['j']],
    [/gh/gi, ['g', 'gh']],
    [/zh|dzh|j/gi, ['y', 'j']],
    [/q/gi, ['k', 'g', 'q']],
    [/y$/gi, ['i', 'y']],
  ],
  fr: [
    [/tch|ch/gi, ['tch', 'ch']],
    [/(?<!c)sh/gi, ['ch']],
    [/(?<!d)j/gi, ['dj', 'j']],
    [/gh/gi, ['gh', 'g']],
    [/u/gi, ['ou', 'u']],
    [/q/gi, ['k', 'q']],
    [/g(?=[ei])/gi, ['gu']],
    [/i$/gi, ['i', 'y']],
    [/(?<=[aeiouy])s(?=[aeiouy])/gi, ['ss', 's']],
  ],
};

const fromAzerbaijani: Readonly<Record<'tr' | 'en' | 'hy' | 'ru', readonly Rule[]>> = {
  ru: [
    [/ya/gi, ['я']],
    [/yu/gi, ['ю']],
    [/(?<=[bcçdfgğhjklmnpqrsştvxz])i$/gi, ['и', 'ы']],
    [/ı/gi, ['ы', 'и']],
    [/ə/gi, ['е', 'а']],
    [/q/gi, ['г', 'к']],
    [/h/gi, ['г', 'х']],
    ...Object.entries(russianLetters).map(([latin, russian]): Rule => [
      new RegExp(latin, 'gi'),
      [russian],
    ]),
  ],
  hy: [
    [/ə/gi, ['ե', 'ա']],
    [/q/gi, ['գ', 'ղ']],
    [/t/gi, ['թ', 'տ']],
    [/p/gi, ['փ', 'պ']],
    [/ı/gi, ['ը', 'ի']],
    ...Object.entries(armenianLetters).map(([latin, armenian]): Rule => [
      new RegExp(latin, 'gi'),
      [armenian],
    ]),
  ],
  tr: [
    [/x/gi, ['h']],
    [/q/gi, ['k', 'g']],
    [/ə/gi, ['e']],
  ],
  en: [
    [/x/gi, ['kh']],
    [/ğ/gi, ['gh', 'g']],
    [/c/gi, ['j']],
    [/ç/gi, ['ch']],
    [/ş/gi, ['sh']],
    [/q/gi, ['g', 'q', 'k']],
    [/ə/gi, ['a', 'e']],
    [/ü/gi, ['u']],
    [/ö/gi, ['o']],
    [/ı/gi, ['i', 'y']],
  ],
};

/** Shorter names gain nothing by rules and lose their sharpness. */
const shortest = 4;

/** Other spellings of a toponym, each with the language that writes so. */
export function respellings(
  text: string,
  lang: string,
): readonly { readonly text: string; readonly lang: string }[] {
  if (text.length < shortest) return [];
  const tables: Readonly<Record<string, readonly Rule[]>> =
    lang === 'en' ? fromEnglish : lang === 'az' ? fromAzerbaijani : {};
  return Object.entries(tables).flatMap(([to, rules]) =>
    rules
      .reduce<readonly string[]>(
        (spellings, rule) => spellings.flatMap((one) => apply(one, rule)),
        [text],
      )
      .filter((spelling) => spelling !== text)
      .map((spelling) => ({ text: spelling, lang: to })),
  );
}

function apply(text: string, [pattern, replacements]: Rule): readonly string[] {
  if (text.search(pattern) < 0) return [text];
  return replacements.map((replacement) =>
    text.replace(pattern, (found) => (isUpper(found) ? capitalised(replacement) : replacement)),
  );
}

function isUpper(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}
