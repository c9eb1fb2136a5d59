/**
 * Nouns that say what kind of thing a name is, and words that say whose it is. They decide which of
 * several places is meant, and whether a place is meant at all. The format is that of the cue lists.
 */
/** What a word says of the name beside it; as bits. */
export const noun = {
  monastery: 1 << 0,
  church: 1 << 1,
  mosque: 1 << 2,
  fortress: 1 << 3,
  river: 1 << 4,
  lake: 1 << 5,
  mountain: 1 << 6,
  bridge: 1 << 7,
  cave: 1 << 8,
  /** A state within a federation. */
  state: 1 << 9,
  province: 1 << 10,
  /** A part of a town, which bears the name of another one. */
  quarter: 1 << 11,
  principality: 1 << 12,
  /** Stands behind a person's name: bəy, Hanım. */
  honorific: 1 << 13,
  /** What only a person does. */
  human: 1 << 14,
  /** Verses, which have poets. */
  verse: 1 << 15,
  /** Words that give a thing its name: called, known as. */
  naming: 1 << 16,
  /** Is, are: between a subject and what it is. */
  copula: 1 << 17,
  /** Horses, wines, carpets: what bears the name of the place that it comes from. */
  ware: 1 << 18,
  /** A word that may open a sentence in front of a name and is no name itself. */
  opener: 1 << 19,
  republic: 1 << 20,
  /** Parts of relief and the like, which adjectives of places name: хребет, равнина. */
  relief: 1 << 21,
  /** Out of, left, part of, joined: what a place, not a government, is the object of. */
  motion: 1 << 22,
  /** Agencies and the like, whose proper names hold a place: Anadolu Ajansı. */
  agency: 1 << 23,
  /** Do and become, which make a verb of a noun: azad edildi. */
  light: 1 << 24,
  /** Who lives in a town or village, which words for it begin like: villager, քաղաքացի. */
  dweller: 1 << 25,
  /** Public buildings and services, which have the name of their town: airport, hospital. */
  site: 1 << 26,
} as const;
export type NounClass = keyof typeof noun;

/** The nouns that are kinds of places: the first bits. */
export const placeNouns = noun.quarter - 1;

/** Kinds of places, by the nouns that say them. */
export const nounOfKind: Readonly<Record<string, number>> = {
  monastery: noun.monastery,
  church: noun.church,
  mosque: noun.mosque,
  fortress: noun.fortress,
  river: noun.river,
  lake: noun.lake,
  mountain: noun.mountain,
  'mountain-range': noun.mountain | noun.relief,
  bridge: noun.bridge,
  'archaeological-site': noun.cave,
  state: noun.state,
  province: noun.province,
  principality: noun.principality,
};
