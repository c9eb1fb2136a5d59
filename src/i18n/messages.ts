import type { Certainty, Role, Verdict } from '../catalog/types';
import type { generalSides } from '../catalog/atlas-schema';
import type { unnamedHolder } from '../catalog/codes';
import type { Control } from '../catalog/types';
import type { Precision } from '../chronology/dates';
import type { Direction } from '../query/neighbour';
import type { CardMessages } from './card-messages';
import type { DateWords } from './date-words';
import type { BaseKeyWords } from './map-key-words';
import type { LanguageMessages } from './language-messages';
import type { LinkQuality } from './link-quality';
import type { PageMessages } from './page-messages';
import type { SearchWords } from './search-words';
import type { TimeMessages } from './time-messages';

export type { LayerWords, Messages } from './atlas-messages';

/**
 * Every sentence of the interface that fits any atlas. Each language is an object of this type; a
 * gap fails the build.
 */
export interface BaseMessages extends LanguageMessages, PageMessages {
  readonly key: BaseKeyWords;
  readonly howToBegin: string;
  /** Opens what saves the map as a picture or a film. */
  readonly pictures: string;
  /** Stands on the page and in every file that leaves it. */
  readonly disclaimer: string;
  readonly search: SearchWords;
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
    /** Opens what is known of title and date. */
    readonly notes: string;
    readonly read: (publisher: string) => string;
    readonly opensElsewhere: string;
    readonly places: string;
    readonly actors: string;
    readonly quotations: string;
    readonly quoted: (count: number) => string;
    readonly mentions: (count: number) => string;
    readonly ours: string;
    readonly record: string;
    /** Before the name of the speaker. */
    readonly saidBy: string;
    /** Stands over the sources that the article depends on. */
    readonly origin: string;
    /** Stands over the claims that no quotation contains. */
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
    /** Instead of a distance of nothing: how far off it may be, in kilometres. */
    readonly onRoad: (off: string) => string;
    readonly samePlace: (off: string) => string;
    readonly km: (km: string, giveOrTake: string) => string;
  };
  readonly sources: {
    readonly heading: string;
    readonly intro: (count: number) => string;
    readonly all: string;
    readonly linking: string;
    /** How often the linker errs, measured on texts that were not used in writing its rules. */
    readonly errorRate: (figures: LinkQuality) => string;
  };
  readonly citations: string;
  readonly notChecked: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly positionCertainty: Readonly<Record<Certainty, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** For a record whose source names no holder; the atlas has the names of holders. */
  readonly holder: Readonly<Record<typeof unnamedHolder, string>>;
  readonly manner: Readonly<Record<Control['manner'], string>>;
  readonly mapHint: string;
  readonly directions: Readonly<Record<Direction, string>>;
  /** No feature lies in the direction of the arrow. */
  readonly noneThatWay: string;
  /** The page as a document, for readers without scripts. */
  readonly verdictOn: (subject: string, verdict: string) => string;
  /** Of what sources confirm. */
  readonly confirmedOn: (subject: string) => string;
  readonly role: Readonly<Record<Role, string>>;
  /** For sources that belong to no party. */
  readonly side: Readonly<Record<(typeof generalSides)[number], string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly accuracy: (distance: string, basis: string) => string;
  /** What an accuracy rests on. */
  readonly accuracyBasis: Readonly<Record<Certainty, string>>;
  readonly dates: DateWords;
  /** Of a state that lasts: who holds a place. */
  readonly since: (date: string, precision: Precision) => string;
  readonly from: (date: string, precision: Precision) => string;
  readonly to: (date: string, precision: Precision) => string;
  readonly fromTo: (from: string, to: string) => string;
  /**
   * What can be wrong with the map. `given-up`: its context was lost twice, so the picture stays.
   */
  readonly mapTrouble: Readonly<
    Record<'no-webgl' | 'lost' | 'given-up' | 'not-loaded' | 'background' | 'drawing', string>
  >;
  readonly sectionTrouble: (section: string, reason: string) => string;
  readonly sections: Readonly<Record<string, string>>;
  readonly time: TimeMessages;
}
