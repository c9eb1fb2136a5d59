/** Russian: the adjective made of a town's or region's name (Шуша, шушинский). */
import { attributive, type Endings, type Stem } from './cases';

const adjective: Endings = Object.fromEntries(
  'ий ого ому им ом ая ой ую ое ие их ими'.split(' ').map((ending) => [ending, attributive]),
);

/** The adjectives that may be made of a town's or region's name, without their endings. */
export function russianAdjectives(name: string): readonly Stem[] {
  const [, first = '', second = ''] =
    /^(\p{Lu}\p{Ll}+?)(?:ый|ий|ой|ая|ое) (\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  // Нагорный Карабах: нагорно-карабахский; Южный Кавказ: южнокавказский.
  if (second !== '')
    return adjectiveStems(second).flatMap((stem) =>
      [`${first}о-${stem}`, `${first}о${stem.toLowerCase()}`].map((joined) => ({
        stem: joined,
        endings: adjective,
      })),
    );
  if (/[^А-ЯЁа-яё-]/.test(name) || /^[А-ЯЁ]+$/.test(name)) return [];
  return adjectiveStems(name).map((stem) => ({ stem, endings: adjective }));
}

function adjectiveStems(name: string): readonly string[] {
  const base = name.replace(/[аяоеыиуьй]$/, '');
  // Шуша: шушинский; Баку: бакинский; Тбилиси: тбилисский; Москва: московский by habit.
  if (/ва$/.test(name)) return [`${base.slice(0, -1)}овск`, `${base}инск`];
  if (/[аяыу]$/.test(name)) return [`${base}инск`, `${base}ск`];
  if (/[иео]$/.test(name)) return [`${base}инск`, `${base}ск`, `${name}нск`, `${base}ийск`];
  if (name.endsWith('й')) return [`${name}ск`];
  if (name.endsWith('ск')) return [name];
  if (/[лЛ]ь?$/.test(name)) return [`${base}ьск`];
  if (name.endsWith('ь')) return [`${base}ск`];
  return [`${base}ск`];
}

/** All forms of the adjective in front of a noun that is in the singular, with its gender's ends. */
export function russianAdjectiveForms(name: string): readonly string[] {
  return adjectiveStems(name).flatMap((stem) =>
    'ий ого ому им ом ая ой ую ое ие их'.split(' ').map((ending) => `${stem}${ending}`),
  );
}
