/** A layer of the reader's own: features from a file, and how the reader wants to see them. */
import type { Feature, Geometry } from 'geojson';

/** A feature as it was read. Its number in the layer, from 0, is its number. */
export type OwnFeature = Feature<Geometry | null>;

/** The colours that a reader can choose; `src/map/style/palette.ts` has them by role. */
export const ownColours = ['blue', 'orange', 'green', 'plum', 'olive', 'slate'] as const;
export type OwnColour = (typeof ownColours)[number];

/** Where the data comes from, as the reader says it. Empty: the reader has not said. */
export interface OwnProvenance {
  readonly source: string;
  readonly date: string;
  readonly licence: string;
  /** Metres by which a position may be off; empty where nobody has said. */
  readonly accuracy: string;
}

/** The attributes that say when a feature was there; null where none does. */
export interface OwnTime {
  readonly from: string | null;
  readonly to: string | null;
}

export const colourings = ['categories', 'steps'] as const;

export interface OwnStyle {
  readonly colour: OwnColour;
  /** The attribute that decides the colour of each feature; null for one colour. */
  readonly by: { readonly column: string; readonly kind: (typeof colourings)[number] } | null;
  /** The attribute that the map writes beside each feature; null for none. */
  readonly label: string | null;
}

export const filterTests = ['contains', 'least', 'most'] as const;

/** Which features are shown: those whose attribute contains a text, or is at least or at most a number. */
export interface OwnFilter {
  readonly column: string;
  readonly test: (typeof filterTests)[number];
  readonly value: string;
}

/** What the reader can change of a layer. */
export interface OwnChoices {
  readonly name: string;
  readonly provenance: OwnProvenance;
  readonly style: OwnStyle;
  readonly time: OwnTime;
  readonly filter: OwnFilter | null;
  readonly shown: boolean;
  /** The attribute with the toponyms that are looked for in texts; null where none are. */
  readonly toponyms: string | null;
}

export interface OwnLayer extends OwnChoices {
  readonly id: string;
  /** Counts the changes, so that two windows notice each other's. */
  readonly revision: number;
  /** When it was added, ISO 8601 in UTC. */
  readonly added: string;
  /** Counts the changes of the features; those of a file never change. */
  readonly drawing: number;
  /** The name of the file that it was read from; empty where it was pasted. */
  readonly file: string;
  readonly features: readonly OwnFeature[];
}

export const noProvenance: OwnProvenance = { source: '', date: '', licence: '', accuracy: '' };

/** A layer that is new: in one colour, shown, and without a word of where it comes from. */
export function newLayer(
  given: Pick<OwnLayer, 'id' | 'added' | 'name' | 'file' | 'features'> &
    Partial<Pick<OwnLayer, 'provenance' | 'time' | 'toponyms'>>,
  colour: OwnColour = 'blue',
): OwnLayer {
  return {
    provenance: noProvenance,
    time: { from: null, to: null },
    toponyms: null,
    ...given,
    revision: 1,
    drawing: 1,
    style: { colour, by: null, label: null },
    filter: null,
    shown: true,
  };
}

/** The layer with other choices; the same layer where nothing differs. */
export function chosen(layer: OwnLayer, choices: Partial<OwnChoices>): OwnLayer {
  const isSame = Object.entries(choices).every(
    ([name, value]) => JSON.stringify(layer[name as keyof OwnChoices]) === JSON.stringify(value),
  );
  return isSame ? layer : { ...layer, ...choices, revision: layer.revision + 1 };
}

/** The layer with other features, such as a place that was moved. */
export function redrawn(layer: OwnLayer, features: readonly OwnFeature[]): OwnLayer {
  const { revision, drawing } = layer;
  return { ...layer, features, revision: revision + 1, drawing: drawing + 1 };
}

/** The colour of the next new layer: one that few of the others have. */
export function nextColour(layers: readonly Pick<OwnLayer, 'style'>[]): OwnColour {
  const uses = (colour: OwnColour) => layers.filter(({ style }) => style.colour === colour).length;
  return ownColours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}
