/** The names of a place of the world around, and which of them are weak. */
import type { PlaceName } from './places';
import type { WorldPlace } from './world';

/** Cities that need no word beside them to be meant. */
const wellKnown = 500_000;

/** Cities that need none in the language of their country. */
const knownAtHome = 175_000;
/** Languages of texts, by the countries whose towns GeoNames names in them first. */
const spokenIn: Readonly<Record<string, string>> = {
  TR: 'tr',
  AZ: 'az',
  ES: 'es',
  FR: 'fr',
  MX: 'es',
  AR: 'es',
};

function isWeakAt(index: number, population: number, isOwn: boolean): boolean {
  return index > 1 || population < (isOwn && index === 0 ? knownAtHome : wellKnown);
}

/** What the source gives in no language is weak, but for a great city's own name. */
export function namesOf({ names, population = 0, country = '' }: WorldPlace): readonly PlaceName[] {
  const own = spokenIn[country];
  return Object.entries(names).flatMap(([lang, texts]) =>
    texts.map((text, index) => ({
      text,
      // The main name is that of the country's own language where texts are written in it.
      lang: lang === 'und' && index === 0 && own ? own : lang,
      weak: isShort(text) || (lang === 'und' && isWeakAt(index, population, own !== undefined)),
    })),
  );
}

/** Three letters are too few for a name that no capital letter follows: Sos, Van, Тех. */
export function isShort(text: string): boolean {
  return text.length <= 3 && text !== text.toUpperCase();
}
