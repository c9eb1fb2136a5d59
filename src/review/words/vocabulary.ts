/**
 * The words by which a sentence says what happened and which things were there. Each group is a
 * list of beginnings of words, as regular expressions without case; a group without a word in a
 * language is never found in it.
 */
/** What happens: verbs, and nouns that stand for them. */
export const doings = [
  'handover',
  'taking',
  'start',
  'end',
  'opening',
  'closing',
  'signing',
  'blocking',
  'setting-up',
  'meeting',
  'visit',
  'strike',
  'explosion',
  'leaving',
  'dissolving',
  'raising',
  'deploying',
  'withdrawing',
  'entering',
  'killing',
  'creating',
  'shooting-down',
  'settling',
  'convoy',
  'holding',
  'saying',
  'marking',
] as const;

export const wordGroups = [
  ...doings,
  // What it happens to.
  'offensive',
  'war',
  'ceasefire',
  'coming-into-force',
  'statement',
  'centre',
  'joint',
  'airport',
  'conference',
  'checkpoint',
  'corridor',
  'road',
  'peacekeepers',
  'soldiers',
  'post',
  'depot',
  'institutions',
  'flag',
  'helicopter',
  'gas',
  'flights',
  'new',
  'region',
  'width',
  'carriers',
  'vehicles',
  // What takes the edge off a date or off what is said.
  'plan',
  'denial',
  'past-bodies',
  'beside-date',
  // Distances.
  'straight',
  'by-road',
  'bound',
] as const;
export type WordGroup = (typeof wordGroups)[number];

/** The beginnings of the words of one language, separated by `|`. */
export type Vocabulary = Readonly<Partial<Record<WordGroup, string>>>;
