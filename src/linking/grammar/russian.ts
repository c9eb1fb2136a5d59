/**
 * Russian: how a place name declines. Zaliznyak's grammatical
 * dictionary (1977) has the patterns; stress and rare fleeting vowels are left out.
 */
import { capitalised } from '../names/characters';
import {
  accusative,
  dative,
  type Endings,
  genitive,
  instrumental,
  locative,
  nominative,
  type Stem,
  unmarked,
} from './cases';

const masculine: Endings = {
  '': nominative | accusative,
  а: genitive,
  у: dative,
  ом: instrumental,
  ем: instrumental,
  е: locative,
};
const feminine: Endings = {
  а: nominative,
  ы: genitive,
  и: genitive,
  е: dative | locative,
  у: accusative,
  ой: instrumental,
  ою: instrumental,
  ей: instrumental,
};
const soft: Endings = {
  я: nominative | genitive,
  и: genitive | dative | locative,
  е: dative | locative,
  ю: accusative | dative,
  ей: instrumental,
  ем: instrumental,
};
const softSign: Endings = {
  ь: nominative | accusative,
  и: genitive | dative | locative,
  ью: instrumental,
  я: genitive,
  ю: dative,
  ем: instrumental,
  е: locative,
};
const shortI: Endings = {
  й: nominative | accusative,
  я: genitive,
  ю: dative,
  ем: instrumental,
  е: locative,
};
const neuter: Endings = {
  о: unmarked,
  а: genitive,
  у: dative,
  ом: instrumental,
  е: locative,
};
const plural: Endings = { ы: unmarked, ам: dative, ами: instrumental, ах: locative };
const indeclinable: Endings = { '': unmarked };
const adjectivalNoun: Endings = Object.fromEntries(
  'ый ий ой ая ое ого его ому ему ым им ом ем ую'
    .split(' ')
    .map((ending) => [
      ending,
      /^(ый|ий|ой|ая|ое|ую)$/.test(ending) ? nominative | accusative : genitive | locative,
    ]),
);

const lowerVowel = /[аеиоуыэюя]$/;
const adjectival = /(?:ск|н|в|жн|шн)(?:ий|ый|ой|ая|ое)$|[жшщчн]ий$/;
/** Nouns in front of a name that decline while the name stands still: мост Хакари, озеро Севан. */
const headNoun: Readonly<Record<string, readonly string[]>> = {
  мост: ['мост', 'моста', 'мосту', 'мостом', 'мосте'],
  озеро: ['озеро', 'озера', 'озеру', 'озером', 'озере'],
  собор: ['собор', 'собора', 'собору', 'собором', 'соборе'],
  аэропорт: ['аэропорт', 'аэропорта', 'аэропорту', 'аэропортом', 'аэропорте'],
  дорога: ['дорога', 'дороги', 'дороге', 'дорогу', 'дорогой'],
  трасса: ['трасса', 'трассы', 'трассе', 'трассу', 'трассой'],
  мечеть: ['мечеть', 'мечети', 'мечетью'],
  развилка: ['развилка', 'развилки', 'развилке', 'развилку'],
};
const adjectiveForms = 'ый ий ой ая ое ого ому ым им ом ую'.split(' ');

/** The stems of a name of one or more words, with their endings. */
export function declineRussian(name: string): readonly Stem[] {
  const parts = name.split(/([ -])/);
  const last = parts.pop() ?? '';
  const heads = parts.reduce<readonly string[]>(
    (starts, part) =>
      starts.flatMap((start) => formsInFront(part).map((form) => `${start}${form}`)),
    [''],
  );
  // Ростов-на-Дону: the first word declines, the last one does not.
  if (parts.includes('на'))
    return declineWord(parts[0] ?? '').flatMap(({ stem, endings }) =>
      Object.entries(endings).map(([ending, value]) => ({
        stem: `${stem}${ending}${name.slice((parts[0] ?? '').length)}`,
        endings: { '': value },
      })),
    );
  return heads.flatMap((head) =>
    declineWord(last).map(({ stem, endings }) => ({ stem: `${head}${stem}`, endings })),
  );
}

function formsInFront(part: string): readonly string[] {
  const head = headNoun[part.toLowerCase()];
  if (head) return head.map((form) => (part === part.toLowerCase() ? form : capitalised(form)));
  if (!adjectival.test(part)) return [part];
  const stem = part.slice(0, -2);
  return adjectiveForms.map((ending) => `${stem}${ending}`);
}

function declineWord(word: string): readonly Stem[] {
  const cut = (length: number, endings: Endings): readonly Stem[] => [
    { stem: word.slice(0, word.length - length), endings },
  ];
  if (/^[А-ЯЁ]{2,}$/.test(word)) return cut(0, indeclinable);
  if (adjectival.test(word)) return cut(2, adjectivalNoun);
  // Самоа, Никарагуа: two vowels at the end do not decline.
  if (/[оуэи]а$/.test(word)) return cut(0, indeclinable);
  if (word.endsWith('а')) return cut(1, feminine);
  if (word.endsWith('я')) return cut(1, soft);
  if (word.endsWith('ь')) return cut(1, softSign);
  if (word.endsWith('й')) return cut(1, shortI);
  if (/[оеи][вн]о$/.test(word)) return cut(1, neuter);
  if (word.endsWith('ы')) return cut(1, plural);
  return cut(0, lowerVowel.test(word) ? indeclinable : masculine);
}
