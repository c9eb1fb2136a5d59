/** Why a file that a page gives to an embedded map is not shown. */
export type GuestRefusal = 'too-large' | 'not-json' | 'unknown-kind' | 'no-place' | 'not-loaded';

/** The words of a map that stands inside another page. */
export interface FrameWords {
  /** How the map is moved, where the page around it has the wheel and one finger. */
  readonly gestures: Readonly<Record<'windows' | 'mac' | 'touch', string>>;
  /** The link to the whole atlas with the same view. */
  readonly full: string;
  readonly places: string;
  /** Above what the page around the map has given. */
  readonly given: string;
  readonly refused: Readonly<Record<GuestRefusal, (file: string) => string>>;
}
