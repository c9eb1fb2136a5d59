import type { How, Party } from '../query/holding';

/** The words of the key on the map: who held what, and how that came about. */
export interface KeyWords {
  /** The name of the small map that shows where the view lies. */
  readonly locator: string;
  readonly heading: (date: string) => string;
  readonly party: Readonly<Record<Party, string>>;
  readonly how: Readonly<Record<How, string>>;
  readonly whole: (party: string, how: string) => string;
  readonly parted: (a: string, b: string) => string;
  readonly differ: (a: string, b: string) => string;
  readonly part: (party: string) => string;
  readonly unknown: string;
  readonly corridor: string;
  readonly post: string;
  /** What is said beside the corridor on the map. */
  readonly callout: { readonly title: string; readonly text: string };
}
