/** What an address can name that is not there. */
export type MissingFromAddress = 'place' | 'point' | 'step' | 'view' | 'article' | 'layer';

/** The words of the frame: what leads from one view to another. */
export interface PageMessages {
  readonly regions: { readonly panel: string; readonly map: string; readonly layers: string };
  readonly mapControls: Readonly<Record<'zoomIn' | 'zoomOut', string>>;
  /** Of the panel on a phone. */
  readonly sheet: {
    readonly label: string;
    readonly heights: Readonly<Record<'low' | 'peek' | 'half' | 'full', string>>;
  };
  readonly nav: Readonly<Record<'article' | 'ask' | 'layers' | 'sources', string>>;
  /** The ways on from the start, beside an article of the reader's own. */
  readonly start: Readonly<Record<'story' | 'holders', string>>;
  /** The form's own words come with it (`ask-words.ts`). */
  readonly ask: { readonly title: string };
  /** The reader's own words come with it (`read-words.ts`). */
  readonly read: Readonly<Record<'title' | 'own' | 'reports', string>>;
  /** Layers of the reader's own; the words of their views come with them (`own-layer-words.ts`). */
  readonly own: {
    readonly add: string;
    readonly yours: string;
    /** Opens an archive of many articles (`archive-words.ts`). */
    readonly archive: string;
    readonly key: (name: string) => string;
    /** What the key calls all values that have no colour of their own. */
    readonly other: string;
  };
  readonly back: string;
  /** The links before everything else, for readers who go by keyboard. */
  readonly skip: Readonly<Record<'article' | 'map' | 'search', string>>;
  /** Of an address that names what is not there: the sentence, and what it is that is missing. */
  readonly addressTrouble: { readonly said: (what: string, text: string) => string } & Readonly<
    Record<MissingFromAddress, string>
  >;
  /** What a reader can do with a view; the words of it come later (`share-words.ts`). */
  readonly share: string;
  /** The atlas kept in the browser, and a newer version of it. */
  readonly offline: Readonly<Record<'kept' | 'newer' | 'use', string>>;
  /** The page in words; `instead` stands above it where the scripts failed. */
  readonly document: { readonly instead: string; readonly places: string };
}
