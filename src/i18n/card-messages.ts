/** The words of the card of a place. */
export interface CardMessages {
  readonly excerpts: string;
  /** Who held the place on a day, each with the time since, and how many sources say so. */
  readonly held: (date: string, said: readonly string[], sources: number) => string;
  readonly heldDifferently: (date: string, said: readonly string[], sources: number) => string;
  readonly holderSince: (holder: string, since: string) => string;
  /** What a list keeps folded. */
  readonly more: (count: number) => string;
  readonly records: string;
  readonly described: string;
  /** Of excerpts: the article, the role of the mention, and "any" for the filter. */
  readonly fromArticle: string;
  readonly asRole: string;
  readonly any: string;
  readonly excerptLanguage: (language: string) => string;
  readonly inContext: string;
  /** For an article without a date: when the reader opened it. */
  readonly openedOn: (date: string) => string;
  readonly facts: string;
  readonly noFacts: string;
  readonly events: string;
  /** How many of the events are near the day in time. */
  readonly within: (count: number) => string;
  readonly control: string;
  readonly partly: (figure: string | null) => string;
  /** Before the words themselves. */
  readonly wording: string;
  readonly near: string;
  readonly differs: string;
  /** Before the licence of the whole set of data, which a card ends with. */
  readonly dataLicence: string;
  readonly oneName: string;
  /** For a road that is drawn straight between its stops, instead of a length. */
  readonly straight: string;
  readonly published: (lengths: string) => string;
  readonly validity: string;
  readonly roadValidity: string;
  readonly correction: string;
  readonly correctionHelp: string;
  readonly correctionDownload: string;
}
