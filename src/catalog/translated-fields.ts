/** Where each kind of record has texts in words of ours, by the names that translations give them. */
export type FieldPath = readonly string[];
export type FieldTexts = Readonly<Partial<Record<Field, string | undefined>>>;

export interface Kind {
  /** Where each text stands in its record; `en` stands for the language that it is in. */
  readonly fields: Readonly<Partial<Record<Field, FieldPath>>>;
  /** Where the record says which language its texts are in. */
  readonly language: FieldPath | null;
}

const note = { note: ['note'] };
const statement = { text: ['text'], differs: ['differs'] };
const ownLanguage = ['lang'];

export const translatedKinds = {
  facts: { fields: statement, language: ownLanguage },
  events: { fields: { ...statement, short: ['short'] }, language: ownLanguage },
  story: { fields: { ...statement, title: ['title'] }, language: ownLanguage },
  control: { fields: { ...note, share: ['share', 'note'] }, language: ownLanguage },
  counts: { fields: note, language: ownLanguage },
  changes: { fields: { text: ['text'] }, language: ownLanguage },
  features: {
    fields: { note: ['properties', 'note'], role: ['properties', 'role'] },
    language: ['properties', 'lang'],
  },
  articles: {
    fields: {
      title: ['titleRendering', 'en'],
      titleNote: ['titleNote'],
      publishedNote: ['publishedNote'],
      origin: ['origin', 'text'],
    },
    // `lang` is the language of the article itself.
    language: ['wordsLang'],
  },
  claims: {
    fields: { subject: ['subject'], says: ['says'], text: ['text'], speaker: ['speaker'] },
    language: ownLanguage,
  },
  quotations: { fields: { rendering: ['rendering', 'en'] }, language: null },
} as const satisfies Readonly<
  Record<string, { fields: Record<string, FieldPath>; language: FieldPath | null }>
>;
export type KindName = keyof typeof translatedKinds;

export const fields = [
  'title',
  'short',
  'text',
  'differs',
  'note',
  'share',
  'role',
  'titleNote',
  'publishedNote',
  'origin',
  'subject',
  'says',
  'speaker',
  'rendering',
] as const;
export type Field = (typeof fields)[number];
