/**
 * All names of all places as texts may have them: those that the gazetteers list, those that
 * generic words make of them ("Lachin district"), and other newspapers' spellings.
 */
import { settlementKinds } from '../../catalog/settlement-kinds';
import { armenianGenitives } from '../grammar/armenian';
import { russianAdjectiveForms } from '../grammar/russian-adjectives';
import { type LinkLanguage, linkLanguages } from '../languages';
import { type PlaceWithNames, unique, withCompounds } from './compounds';
import { patternsOf, properPart } from './generics';
import { isAtlasPlace, type LinkablePlace, type PlaceName } from './places';
import { respellings } from './respell';

/** Kinds that are called by their name alone: "the Ghazanchetsots Cathedral". */
const namedAlone = new Set([
  'monastery',
  'church',
  'mosque',
  'river',
  'mountain',
  'province',
  'city',
]);
const izafet = new Set(['az', 'tr']);

/** Every place with every name that it goes by. */
export function nameAll(places: readonly LinkablePlace[]): readonly PlaceWithNames[] {
  const atlas = places.filter(isAtlasPlace);
  const named = places.map((place) => {
    const listed = place.names.flatMap((name) => asWritten(place, name));
    const made = place.kind in patternsOf ? composed(place, atlas) : [];
    return { place, names: unique([...listed, ...made, ...spelledOtherwise(place, listed)]) };
  });
  return withCompounds(named);
}

/** A listed name, or what texts have in its place. */
function asWritten(place: LinkablePlace, name: PlaceName): readonly PlaceName[] {
  const { text } = name;
  const proper = properPart(text);
  // "blockade site" names nothing; a list of villages is no name.
  if (text.includes(',') || !/\p{Lu}/u.test(proper)) return [];
  if (proper === text) return [name];
  // República Checa, South Africa: a country's name keeps its generic word where it is no name without.
  if (place.kind === 'country')
    return place.names.some((other) => other.text === proper) ? [] : [name];
  if (!namedAlone.has(place.kind)) {
    const isListed = place.names.some((other) => other.text === proper);
    return isListed && !(place.kind in patternsOf) ? [] : [name];
  }
  // Գեղարքունիքի մարզ: the bare name stands beside it in the same language. Ziyaret Dağı stays whole
  // beside Dizapayt, which is what the other community calls it.
  const isBare = (other: PlaceName) =>
    other.lang === name.lang &&
    other.text === properPart(other.text) &&
    (!izafet.has(name.lang) || proper.startsWith(other.text));
  if (place.names.some(isBare)) return [];
  // Qazançı kilsəsi: its first word alone is no name in a language that joins the two by an ending.
  return izafet.has(name.lang) ? [name] : [{ ...name, text: proper }];
}

/** "Lachin district", "aeropuerto de Stepanakert": the patterns of the kind, on each bare name. */
function composed(place: LinkablePlace, places: readonly LinkablePlace[]): readonly PlaceName[] {
  const patterns = patternsOf[place.kind];
  if (!patterns) return [];
  return bareNames(place, places).flatMap(({ text, lang, weak }) =>
    linkLanguages
      .filter((language) => writes(language, text, lang))
      .flatMap((language) => patterns[language].flatMap((pattern) => fill(pattern, text)))
      .map((made) => ({ text: made, lang, weak })),
  );
}

/** What a district, an airport or a corridor is called after, in all its spellings. */
function bareNames(place: LinkablePlace, places: readonly LinkablePlace[]): readonly PlaceName[] {
  const names = [...properNames(place), ...eponymsOf(place, places).flatMap(({ names }) => names)];
  return unique([...names, ...names.flatMap(respelled)]);
}

function properNames(place: LinkablePlace): readonly PlaceName[] {
  return place.names
    .map((name) => ({ ...name, text: properPart(name.text) }))
    .filter(({ text }) => text !== '' && !text.includes(','));
}

/** The towns that a district, an airport or a corridor is called after. */
export function eponymsOf(
  place: LinkablePlace,
  places: readonly LinkablePlace[],
): readonly LinkablePlace[] {
  const own = new Set(properNames(place).map(({ text }) => text));
  return places.filter(
    (other) =>
      isAtlasPlace(other) &&
      settlementKinds.has(other.kind) &&
      other.names.some(({ text }) => own.has(text)),
  );
}

function fill(pattern: string, text: string): readonly string[] {
  if (pattern.includes('{adj}'))
    return russianAdjectiveForms(text).map((form) => pattern.replace('{adj}', form));
  if (pattern.includes('{gen}'))
    return armenianGenitives(text).map((form) => pattern.replace('{gen}', form));
  return [pattern.replace('{}', text)];
}

function spelledOtherwise(place: LinkablePlace, names: readonly PlaceName[]): readonly PlaceName[] {
  return place.scope === 'world' || place.kind === 'road' ? [] : names.flatMap(respelled);
}

function respelled({ text, lang, weak }: PlaceName): readonly PlaceName[] {
  return respellings(text, lang).map((spelling) => ({ ...spelling, weak }));
}

/** A Latin pattern takes every Latin name, since articles quote each other's spellings. */
function writes(language: LinkLanguage, text: string, lang: string): boolean {
  if (language === 'ru' || language === 'hy') return lang === language;
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(text);
}
