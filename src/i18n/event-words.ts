/** The words of an event: its card, its number and its words on the map. */
export interface EventWords {
  readonly kicker: string;
  readonly titled: (date: string, text: string) => string;
  /** A note on the map that the words of an event are in English, for pages in other languages. */
  readonly english: (words: string) => string;
  readonly number: (number: number) => string;
  readonly offMap: string;
  readonly where: string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly said: string;
  /** Shown where an address names an event that does not exist. */
  readonly unknown: string;
  readonly unknownText: (id: string) => string;
}
