/**
 * The words around a name that tell what it does in the sentence. Each language has a file of its
 * own with one line a class; a star stands for any ending.
 */

/** What a cue word is, as bits. */
export const cue = {
  article: 1 << 0,
  /** The preposition of the genitive: of, de. */
  of: 1 << 1,
  /** Prepositions and postpositions of place: in, from, near, до. */
  at: 1 << 2,
  /** Prepositions that take a government as often as a place: with, according to. */
  with: 1 << 3,
  and: 1 << 4,
  /** What lies somewhere: people, buildings, parts, directions. */
  spatial: 1 << 5,
  /** Who acts for a state: ministry, envoy, troops. */
  state: 1 << 6,
  /** What is about a place: conflict, agreement, carpet. */
  matter: 1 << 7,
  /** Bodies whose proper names hold a place: university, museum. */
  body: 1 << 8,
  group: 1 << 9,
  document: 1 << 10,
  /** Breeds and dishes that are called after places. */
  product: 1 << 11,
  medium: 1 << 12,
  team: 1 << 13,
  work: 1 << 14,
  /** What stands in front of a person's name. */
  title: 1 << 15,
  sport: 1 << 16,
  /** Verbs that take a place as their object: visit, leave, reach. */
  visit: 1 << 17,
  /** The generic word of a district, alone or in the plural. */
  district: 1 << 18,
  /** What a government does: say, deny, accuse. */
  speech: 1 << 19,
  /** Everyday words that are written like a place at the start of a sentence. */
  common: 1 << 20,
  /** Ways of naming a settlement: town, city, village. */
  settlement: 1 << 21,
  /** Parts of geographical names that stand beside a name in capitals: Upper, New, Lake. */
  geographic: 1 << 22,
  /** Streets and the like, which are called after far places: calle Berlín. */
  street: 1 << 23,
  /** Peoples, where they have capitals: Arméniens, Ermeniler. */
  people: 1 << 24,
  /** What only somebody who acts can do, as a noun: the participation of Turkey. */
  deed: 1 << 25,
  /** Prepositions of languages that mostly have postpositions: դեպի Երևան. */
  toward: 1 << 26,
  /** What says that a thing bears somebody's name: имени, անվան. */
  eponym: 1 << 27,
  /** Days and months, which English writes with capitals: talks in Baku Monday. */
  time: 1 << 28,
} as const;
export type CueClass = keyof typeof cue;
/** Words by class, parted by spaces; a star stands for any ending. */
export type WordList<Class extends string> = Readonly<Partial<Record<Class, string>>>;
export type CueList = WordList<CueClass>;
