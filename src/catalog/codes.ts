/** The codes that the files of the data use; `i18n` has their words. */
export const certainties = ['certain', 'less-certain', 'uncertain'] as const;
/** How control changed: neutral codes. The sources' own verbs are kept in `wording`. */
export const manners = [
  'prior',
  'fighting',
  'handed-over',
  'deployment',
  'withdrawal',
  'checkpoint',
  'statement',
  'recorded',
] as const;
export const roles = ['location', 'actor', 'adjective'] as const;
/** The kind of a source: document, statement, news, study, table and so on. */
export const citationKinds = [
  'primary-document',
  'official-statement',
  'news',
  'analysis',
  'data',
  'encyclopaedia',
  'estimate',
] as const;
export const verdicts = [
  'confirmed',
  'partly-confirmed',
  'characterisation',
  'disputed',
  'incomplete',
  'outdated',
  'contradicted',
  'unchecked',
] as const;
/**
 * The type of an event; only events of a type are in the file (`geodata/README.md` has the rule).
 */
export const eventKinds = [
  'fighting',
  'strike',
  'control',
  'agreement',
  'ruling',
  'way',
  'people',
  'mission',
  'visit',
] as const;
/** What the background is made of; the map draws nothing else of it. */
export const basemapKinds = ['land', 'country', 'border', 'border-river', 'lake', 'river'] as const;
/** The holder of a record whose source names no holder. */
export const unnamedHolder = 'unknown';
