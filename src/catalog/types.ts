import type { Geometry, Position } from 'geojson';
import type { Outlines } from './outlines';
import type { Sections, certainties, communities, roles, verdicts } from './schema';

export type { SectionName, Sections } from './schema';
export type Certainty = (typeof certainties)[number];
export type Community = (typeof communities)[number];
export type Role = (typeof roles)[number];
export type Verdict = (typeof verdicts)[number];

/** The files that hold features; the command line's `--layer`. */
export const featureLayers = ['places', 'districts', 'corridor', 'posts', 'lines'] as const;
export type FeatureLayer = (typeof featureLayers)[number];

export type Toponym = Sections['places']['features'][number]['properties']['toponyms'][number];
export type Control = Sections['control'][number];
export type PostCount = Sections['counts'][number];
/** Words of ours; they are in English where no other language is said. */
interface OwnWords {
  readonly lang?: string;
}
export type Fact = Sections['facts'][number] & OwnWords;
export type AtlasEvent = Sections['events'][number] & OwnWords;
export type StoryStep = Sections['story'][number] & OwnWords;
/** A dated statement about places: a fact or an event. */
export type Statement = Fact | AtlasEvent;
export type Citation = Sections['citations'][number];
export type Article = Sections['articles'][number];
export type Quotation = Article['quotations'][number];
export type Mention = Quotation['mentions'][number];
export type Claim = Article['claims'][number];

export type PublishedLength = NonNullable<
  Sections['lines']['features'][number]['properties']['published']
>[number];

/** What every feature says of itself, whatever file it comes from. */
export interface FeatureProperties {
  readonly layer: FeatureLayer;
  readonly kind: string;
  readonly toponyms: readonly Toponym[];
  /** Radius in metres that is expected to hold the true position or line. */
  readonly accuracy: number;
  readonly certainty: Certainty;
  readonly citations: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  /** Where a label stands, [longitude, latitude]; points are their own label. */
  readonly label?: Position | null;
  /** One of the seven districts that changed hands in 2020. */
  readonly ceded?: boolean;
  /** What a peacekeeper position did. */
  readonly role?: string;
  /** The place that a peacekeeper position is named after. */
  readonly place?: string;
  readonly district?: string | null;
  /** Drawn straight between the stops in `via`: what it measures is not the road's length. */
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

/** Everything the atlas knows, parsed once and frozen. */
export interface Catalog {
  readonly features: readonly AtlasFeature[];
  readonly featureById: Readonly<Record<string, AtlasFeature>>;
  /** How features are drawn, generalised for a range of scales, by their ids. */
  readonly outlines: Outlines;
  readonly control: readonly Control[];
  readonly counts: readonly PostCount[];
  readonly facts: readonly Fact[];
  readonly events: readonly AtlasEvent[];
  /** The walk through the events, in the order of their days. */
  readonly story: readonly StoryStep[];
  readonly citations: readonly Citation[];
  readonly citationById: Readonly<Record<string, Citation>>;
  readonly articles: readonly Article[];
}
