/** The words of everything that has to do with time. */
export interface TimeMessages {
  readonly control: {
    readonly thisPoint: string;
    /** One statement: a holder, of a part or of the whole, how sure, and whose sources say so. */
    readonly said: (
      holder: string,
      how: { readonly part: boolean; readonly uncertain: boolean },
      sides: readonly string[],
    ) => string;
    readonly agree: (place: string, date: string, said: readonly string[]) => string;
    readonly differ: (place: string, date: string, said: readonly string[]) => string;
    readonly unknown: (place: string, date: string) => string;
    /** Of a place in a unit of which only statements about parts are known. */
    readonly whichPart: string;
    /** Of a place in a unit that statements are about. */
    readonly inUnit: (place: string) => string;
  };
}
