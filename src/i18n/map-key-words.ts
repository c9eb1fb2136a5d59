/** The words of the map's key that fit any atlas. */
export interface BaseKeyWords {
  /** Names the small map that shows where the view lies. */
  readonly locator: string;
  readonly heading: (date: string) => string;
  readonly whole: (party: string, how: string) => string;
  readonly parted: (a: string, b: string) => string;
  readonly differ: (a: string, b: string) => string;
  readonly part: (party: string) => string;
  readonly unknown: string;
  /** For what came after the last war, unless the atlas has better words. */
  readonly later: string;
  readonly post: string;
  /** Below the name of a district, where the key says how: handed over 25 Nov 2020. */
  readonly handedOver: (date: string) => string;
  readonly taken: (date: string) => string;
  /** Beside the circle of a place of an archive: how often its articles name the place. */
  readonly mentions: (count: string) => string;
}

/** The same with the words of the atlas: who held what, and how that came about. */
export interface KeyWords extends BaseKeyWords {
  /** By the ids of parties. An atlas may name only its holders. */
  readonly party: Readonly<Record<string, string>>;
  readonly how: Readonly<Record<string, string>>;
  readonly corridor: string;
  /** The words beside the corridor on the map. */
  readonly callout: { readonly title: string; readonly text: string } | null;
}
