/** Why a name was linked or left alone, as codes: whoever shows them has the words. */

/** What speaks for a place. */
export const linkReasons = ['own-generic', 'located', 'known-name'] as const;
/** What speaks against one. */
export const refusalReasons = [
  'small-letters',
  'quoted-name',
  'title',
  'street',
  'quarter',
  'named-thing',
  'person',
  'ware',
  'everyday-word',
  'longer-name',
  'team',
  'demonym',
  'ending',
  'weak-name',
  'namesake',
  'adjective-in-name',
] as const;
export type LinkReason = (typeof linkReasons)[number];
export type RefusalReason = (typeof refusalReasons)[number];
export type Reason = LinkReason | RefusalReason;

/** Why this place and no other of its name. */
export const choices = [
  'only-place',
  'head-noun',
  'said-twice',
  'nearness',
  'best-known',
  'district-said',
  'own-place',
] as const;
export type Choice = (typeof choices)[number];
