/** The words of the key on the map that are true of any atlas. */
export interface BaseKeyWords {
  /** The name of the small map that shows where the view lies. */
  readonly locator: string;
  readonly heading: (date: string) => string;
  readonly whole: (party: string, how: string) => string;
  readonly parted: (a: string, b: string) => string;
  readonly differ: (a: string, b: string) => string;
  readonly part: (party: string) => string;
  readonly unknown: string;
  /** What came after the last war, where the atlas says no more. */
  readonly later: string;
  readonly post: string;
}

/** With what an atlas says: who held what, and how that came about. */
export interface KeyWords extends BaseKeyWords {
  /** By the ids of parties; an atlas may name its holders alone. */
  readonly party: Readonly<Record<string, string>>;
  readonly how: Readonly<Record<string, string>>;
  readonly corridor: string;
  /** What is said beside the corridor on the map. */
  readonly callout: { readonly title: string; readonly text: string } | null;
}
