/** The words of the search. Each language is an object of this type. */
export interface SearchWords {
  readonly label: string;
  readonly results: (shown: number, found: number) => string;
  readonly nothing: (text: string) => string;
  /** Where it looks like a square of MGRS. */
  readonly noSquare: (text: string) => string;
  readonly unavailable: string;
  readonly goTo: (date: string) => string;
  readonly date: string;
  /** Coordinates in the other order, where only that lies in the region. */
  readonly didYouMean: (lat: string, lon: string) => string;
  readonly coordinates: string;
  readonly event: (date: string) => string;
  readonly article: (publisher: string) => string;
}
