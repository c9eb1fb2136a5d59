import type { Certainty, Role, Verdict } from '../catalog/types';
import type { generalSides, unnamedHolder } from '../catalog/atlas-schema';
import type { Control } from '../catalog/types';
import type { Precision } from '../chronology/dates';
import type { CardMessages } from './card-messages';
import type { DateWords } from './date-words';
import type { BaseKeyWords } from './key-words';
import type { LanguageMessages } from './language-messages';
import type { LinkQuality } from './link-quality';
import type { TimeMessages } from './time-messages';

export type { LayerWords, Messages } from './atlas-messages';

/**
 * Every sentence of the interface that is true of any atlas. A language is an object of this type; a
 * gap fails the build.
 */
export interface BaseMessages extends LanguageMessages {
  readonly key: BaseKeyWords;
  readonly howToBegin: string;
  /** Stands in the page and, by this one sentence, in every file that leaves it. */
  readonly disclaimer: string;
  readonly regions: { readonly panel: string; readonly map: string; readonly layers: string };
  /** Of the panel on a phone. */
  readonly sheet: {
    readonly label: string;
    readonly heights: Readonly<Record<'low' | 'peek' | 'half' | 'full', string>>;
  };
  readonly nav: Readonly<Record<'article' | 'ask' | 'layers' | 'sources', string>>;
  /** The form's own words come with it (`ask-words.ts`). */
  readonly ask: { readonly title: string };
  /** The reader's own words come with it (`read-words.ts`). */
  readonly read: { readonly title: string; readonly own: string };
  readonly back: string;
  readonly skipToMap: string;
  readonly search: {
    readonly label: string;
    readonly results: (shown: number, found: number) => string;
    readonly nothing: (text: string) => string;
    readonly unavailable: string;
    readonly coordinates: string;
    readonly event: (date: string) => string;
    readonly article: (publisher: string) => string;
  };
  readonly drawn: Readonly<Record<'sure' | 'unsure', string>>;
  readonly drawnHeading: string;
  readonly holdersKnown: (known: number, unknown: number, date: string) => string;
  readonly counts: {
    readonly heading: string;
    readonly date: string;
    readonly number: string;
    readonly planned: (posts: number, temporary: number) => string;
    readonly reported: (posts: number, temporary: number | null) => string;
    readonly closures: (closed: number) => string;
  };
  readonly moreLayers: string;
  readonly layerSources: string;
  readonly otherDistricts: string;
  readonly placelessFacts: string;
  readonly layerCount: (count: number) => string;
  readonly accuracyRange: (low: string, high: string) => string;
  readonly onTheMap: string;
  readonly otherPlaces: string;
  readonly article: {
    readonly kicker: (language: string) => string;
    readonly inferred: string;
    readonly read: (publisher: string) => string;
    readonly opensElsewhere: string;
    readonly places: string;
    readonly actors: string;
    readonly quotations: string;
    readonly quoted: (count: number) => string;
    readonly mentions: (count: number) => string;
    readonly ours: string;
    readonly record: string;
    readonly saidBy: (speaker: string) => string;
    /** Over what the article rests on without being independent of it. */
    readonly origin: string;
    /** Over the claims that no quotation makes. */
    readonly unquoted: string;
    readonly unquotedNote: string;
  };
  readonly card: CardMessages;
  readonly pointHeading: (lat: string, lon: string) => string;
  readonly pointIntro: string;
  readonly near: {
    readonly district: string;
    readonly noDistrict: string;
    readonly nearBoundary: string;
    readonly corridorOn: (date: string) => string;
    readonly postOn: (date: string) => string;
    readonly settlements: string;
    readonly perhaps: string;
    readonly inside: string;
    readonly underBand: string;
    readonly none: string;
    readonly nothing: string;
    readonly here: string;
    /** Of what is not apart, as far as how exactly both are known can tell. */
    readonly there: (reach: string) => string;
    readonly km: (km: string, giveOrTake: string) => string;
  };
  readonly sources: {
    readonly heading: string;
    readonly intro: (count: number) => string;
    readonly all: string;
    readonly linking: string;
    /** How often the linker errs, on texts that its rules were not written with in view. */
    readonly errorRate: (figures: LinkQuality) => string;
  };
  readonly citations: string;
  readonly notChecked: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly positionCertainty: Readonly<Record<Certainty, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Of nobody that a source names; the atlas names its holders. */
  readonly holder: Readonly<Record<typeof unnamedHolder, string>>;
  readonly manner: Readonly<Record<Control['manner'], string>>;
  readonly mapHint: string;
  /** No feature lies in the direction of the arrow. */
  readonly noneThatWay: string;
  /** The page as a document, for readers without scripts. */
  readonly document: { readonly places: string };
  readonly verdictOn: (subject: string, verdict: string) => string;
  readonly role: Readonly<Record<Role, string>>;
  /** Of sources that are no party's. */
  readonly side: Readonly<Record<(typeof generalSides)[number], string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly accuracy: (distance: string) => string;
  readonly dates: DateWords;
  readonly from: (date: string, precision: Precision) => string;
  readonly to: (date: string, precision: Precision) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** What can be wrong with the map; `given-up`: it was lost twice, and the picture stays. */
  readonly mapTrouble: Readonly<
    Record<'no-webgl' | 'lost' | 'given-up' | 'background' | 'drawing', string>
  >;
  readonly sectionTrouble: (section: string, reason: string) => string;
  readonly sections: Readonly<Record<string, string>>;
  readonly time: TimeMessages;
}
