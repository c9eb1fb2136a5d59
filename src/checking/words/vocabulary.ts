/**
 * The words by which a sentence says what happened and which things were there. Each group is a
 * list of beginnings of words, as regular expressions without case; a group without a word in a
 * language is never found in it.
 */
export const wordGroups = [
  // What happens.
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
  // What it happens to.
  'offensive',
  'ceasefire',
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
