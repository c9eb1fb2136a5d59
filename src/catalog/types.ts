import type { Geometry, Position } from 'geojson';
import type { AtlasDescription } from './atlas-schema';
import type { Outlines } from './outlines';
import type { certainties, roles, verdicts } from './codes';
import type { layerIds, SearchedLayer } from './layer-names';
import type { Extent } from './layer-schema';
import type { Sections } from './schema';

export { featureLayers } from './layer-names';
export type { FeatureLayer, OwnLayerId, SearchedLayer } from './layer-names';
export type { SectionName, Sections } from './schema';
export type { AtlasDescription } from './atlas-schema';
export type { AtlasWords } from './atlas-words';
export type LayerId = (typeof layerIds)[number];
export type Certainty = (typeof certainties)[number];
export type Role = (typeof roles)[number];
export type Verdict = (typeof verdicts)[number];

/**
 * One name of a place. `native`: a community writes it, or the atlas adds it to those; the lower
 * number comes first.
 */
export type Toponym = Sections['places']['features'][number]['properties']['toponyms'][number] & {
  readonly native?: number;
  /** The community whose own language and usage the name is. */
  readonly ownOf?: string;
};
/** Words of ours, in English unless `lang` says otherwise. */
interface OwnWords {
  readonly lang?: string;
}
export type Control = Sections['control'][number] & OwnWords;
export type PostCount = Sections['counts'][number] & OwnWords;
export type Fact = Sections['facts'][number] & OwnWords;
export type AtlasEvent = Sections['events'][number] & OwnWords;
export type StoryStep = Sections['story'][number] & OwnWords;
export type DataChange = Sections['changes'][number] & OwnWords;
/** A dated statement about places: a fact or an event. */
export type Statement = Fact | AtlasEvent;
export type Citation = Sections['citations'][number];
/** What of the background rests on the same sources, and how exact it is. */
export type BasemapPart = Sections['basemap'][number];
type ArticleFile = Sections['articles'][number];
/** What an article says, in our words; by the languages that we have it in. */
export type Rendering = ArticleFile['titleRendering'] & Readonly<Record<string, string>>;
export type Quotation = Omit<ArticleFile['quotations'][number], 'rendering'> & {
  readonly rendering: Rendering;
};
export type Mention = Quotation['mentions'][number];
export type Claim = ArticleFile['claims'][number] & OwnWords;
export type Article = Omit<ArticleFile, 'quotations' | 'claims' | 'titleRendering'> & {
  readonly titleRendering: Rendering;
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  /** The language of our notes on it; English where none is said. `lang` is its own language. */
  readonly wordsLang?: string;
};

export type PublishedLength = NonNullable<
  Sections['lines']['features'][number]['properties']['published']
>[number];

/** What every feature has, from whatever file. */
export interface FeatureProperties {
  readonly layer: SearchedLayer;
  /** The layer that draws it; null where the map draws none. */
  readonly shownBy: LayerId | null;
  readonly kind: string;
  readonly toponyms: readonly Toponym[];
  /** Radius in metres that is expected to hold the true position or line. */
  readonly accuracy: number;
  /** Null only of what a reader added, about which the atlas says nothing. */
  readonly certainty: Certainty | null;
  readonly citations: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  /** The language of own words; English where none is said. */
  readonly lang?: string;
  /** [longitude, latitude] of the label; a point is its own label. */
  readonly label?: Position | null;
  /** Whether it is one of the districts that changed hands, which have a layer of their own. */
  readonly ceded?: boolean;
  /** What a peacekeeper position was used for. */
  readonly role?: string;
  /** The place that a peacekeeper position is named after. */
  readonly place?: string;
  readonly district?: string | null;
  /** ISO 3166-1 alpha-2; null inside the units of the record. */
  readonly country?: string | null;
  /** What a country, region or sea covers, for the camera and the outline. */
  readonly extent?: Extent | undefined;
  /** The feature that stands for this one in records and texts. */
  readonly of?: string | undefined;
  /** Drawn straight between the stops in `via`: the drawn length is not the road's. */
  readonly schematic?: boolean | undefined;
  readonly via?: readonly string[] | undefined;
  /** The lengths that sources give for it. */
  readonly published?: readonly PublishedLength[] | undefined;
}

export interface AtlasFeature<G extends Geometry = Geometry> {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: G;
  readonly properties: FeatureProperties;
}

/** Everything the atlas knows, parsed once; frozen but where the page takes it as the build checked it. */
export interface Catalog {
  /** What is true of this atlas and not of others. */
  readonly atlas: AtlasDescription;
  readonly features: readonly AtlasFeature[];
  readonly featureById: Readonly<Record<string, AtlasFeature>>;
  /** Shapes to draw by feature id, generalised for a range of scales. */
  readonly outlines: Outlines;
  /** What the background is made of; its shapes are a file for the map alone. */
  readonly basemap: readonly BasemapPart[];
  readonly control: readonly Control[];
  readonly counts: readonly PostCount[];
  readonly facts: readonly Fact[];
  readonly events: readonly AtlasEvent[];
  /** The steps of the story, in order of their days. */
  readonly story: readonly StoryStep[];
  /** What became different in the data, earliest first. */
  readonly changes: readonly DataChange[];
  readonly citations: readonly Citation[];
  readonly citationById: Readonly<Record<string, Citation>>;
  readonly articles: readonly Article[];
}
