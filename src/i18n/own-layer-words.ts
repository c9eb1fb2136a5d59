import type { filterTests, OwnColour, OwnProvenance } from '../own-layers/own-layer';

/** The shapes of which a file may have some; `none` are rows without a place. */
export type ShapeName = 'point' | 'line' | 'area' | 'mixed' | 'none';

/** The words of adding data and of layers of one's own. Each language is an object of this type. */
export interface OwnLayerWords {
  readonly intro: string;
  readonly stays: string;
  readonly file: string;
  readonly formats: (names: string) => string;
  readonly paste: string;
  readonly read: string;
  readonly pasted: string;
  readonly reading: (name: string) => string;
  /** The bytes are read and what they say is looked through. */
  readonly checking: (name: string) => string;
  readonly waiting: (count: number) => string;
  /** Says that texts came with data, and `readTexts` leads to where they are read. */
  readonly texts: (count: number) => string;
  readonly readTexts: string;
  readonly cancel: string;
  /** Why a file was not read. */
  readonly refusal: {
    readonly large: (name: string, limit: string) => string;
    readonly unreadable: (name: string) => string;
    readonly stopped: (name: string) => string;
    readonly late: (name: string) => string;
  };
  readonly readAs: (name: string, format: string) => string;
  readonly features: (count: string) => string;
  readonly shapes: Readonly<Record<ShapeName, (count: string) => string>>;
  readonly columns: (names: string) => string;
  readonly outside: (count: string) => string;
  readonly empty: string;
  readonly leftOut: (count: string) => string;
  readonly taken: (count: string) => string;
  readonly firstAt: (where: string) => string;
  /** Offers to read the file again in another way. */
  readonly swap: string;
  readonly projection: (epsg: string) => string;
  readonly epsg: string;
  readonly again: string;
  /** How a table was understood. */
  readonly divided: string;
  readonly decimalComma: string;
  readonly placedBy: (columns: string) => string;
  readonly saveLeftOut: string;
  readonly name: string;
  readonly provenance: string;
  readonly provenanceHint: string;
  readonly fields: Readonly<Record<keyof OwnProvenance, string>>;
  readonly notSaid: string;
  readonly add: string;
  readonly addAll: string;
  readonly discard: string;
  readonly added: (name: string) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly putBack: string;
  readonly trouble: Readonly<Record<'full' | 'unkept' | 'overtaken' | 'unread', string>>;
  readonly style: string;
  readonly colour: string;
  readonly colours: Readonly<Record<OwnColour, string>>;
  readonly by: string;
  readonly oneColour: string;
  readonly kinds: { readonly categories: string; readonly steps: string };
  readonly kind: string;
  readonly label: string;
  readonly nothing: string;
  readonly from: string;
  readonly to: string;
  readonly filter: string;
  readonly tests: Readonly<Record<(typeof filterTests)[number], string>>;
  readonly test: string;
  readonly value: string;
  readonly all: string;
  readonly shown: (shown: string, all: string) => string;
  readonly table: string;
  readonly number: string;
  readonly sortBy: (column: string) => string;
  readonly more: (count: string) => string;
  readonly download: (format: string) => string;
  readonly notHere: string;
  readonly noFeature: string;
  readonly noPlace: string;
  readonly layer: string;
  readonly attributes: string;
  readonly position: string;
  readonly near: string;
  readonly inside: string;
  readonly along: string;
}
