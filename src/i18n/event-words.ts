/** The words of an event: its card, its number and its words on the map. */
export interface EventWords {
  readonly kicker: string;
  readonly titled: (date: string, text: string) => string;
  /** What stands on the map where its words are in English and the page is not. */
  readonly english: (words: string) => string;
  readonly number: (number: number) => string;
  readonly offMap: string;
  readonly where: string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly said: string;
  /** An address named an event that there is not. */
  readonly unknown: string;
  readonly unknownText: (id: string) => string;
}
