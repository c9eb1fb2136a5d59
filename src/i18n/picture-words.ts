/** The words of saving the map as a picture or a film. */
export interface PictureWords {
  readonly preview: string;
  readonly titleField: string;
  readonly colours: string;
  readonly light: string;
  readonly dark: string;
  /** The size of the picture in pixels, before it is doubled or tripled. */
  readonly size: (width: number, height: number) => string;
  readonly wait: string;
  readonly notMade: string;
  readonly saved: (file: string) => string;
  readonly film: FilmWords;
}

export interface FilmWords {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly speed: string;
  readonly speeds: Readonly<Record<'month' | 'quarter' | 'year', string>>;
  readonly lasts: (seconds: number) => string;
  readonly tooLong: (seconds: number) => string;
  /** The last day is not after the first one. */
  readonly backwards: string;
  readonly make: string;
  readonly cancel: string;
  /** `percent` is a share in words. */
  readonly drawing: (percent: string) => string;
  readonly recording: (percent: string) => string;
  readonly cancelled: string;
  /** The browser has no recorder. */
  readonly cannot: string;
  readonly notMade: string;
}
