import type { DayTrouble } from '../chronology/day-reading';
import type { StudyArea } from '../catalog/study-area';
import type { ControlState } from '../query/control-epochs';
import type { EventWords } from './event-words';

/** The words of days, events, control and charts. */
export interface TimeMessages {
  readonly event: EventWords;
  readonly control: {
    readonly thisPoint: string;
    /** One statement: a holder, of a part or of the whole, how sure, and by whose sources. */
    readonly said: (
      holder: string,
      how: { readonly part: boolean; readonly uncertain: boolean },
      sides: readonly string[],
    ) => string;
    readonly agree: (place: string, date: string, said: readonly string[]) => string;
    readonly differ: (place: string, date: string, said: readonly string[]) => string;
    /** Follows the sentence that sources differ: what they say of other parts. */
    readonly others: (said: readonly string[]) => string;
    /** No source was found. `earliest` is the day of the first dated record, if that is later. */
    readonly unknown: (place: string, date: string, earliest: string | null) => string;
    /** For a subject outside the study area, or larger than it. */
    readonly beyond: (place: string, region: StudyArea) => string;
    /** For a place in a unit about which only statements on parts are known. */
    readonly whichPart: string;
    /** For a place in a unit with statements of its own. */
    readonly inUnit: (place: string) => string;
  };
  /** For a time before the first dated record. */
  readonly undated: (date: string) => string;
  /** The words of a fill on the map and a bar of the chart: how and when, in a few words. */
  readonly states: Readonly<Record<Exclude<ControlState, 'early' | 'late'>, string>>;
  readonly track: {
    readonly label: string;
    readonly slider: string;
    readonly play: string;
    readonly pause: string;
    readonly playing: string;
    readonly paused: (date: string) => string;
    readonly speed: (speed: string) => string;
    readonly otherSpeed: string;
    readonly speeds: Readonly<Record<'week' | 'month' | 'quarter', string>>;
    readonly earlier: string;
    readonly later: string;
    readonly closer: string;
    readonly wider: string;
    readonly field: string;
    readonly fieldHint: string;
    readonly show: string;
    readonly articleDay: string;
    readonly toArticleDay: string;
    readonly today: string;
    /** A word of `more`, where there is no room for all. */
    readonly fold: string;
    readonly more: string;
    readonly reached: (date: string, text: string) => string;
    /** The list of the dates that the open article names, and of those that the track lacks. */
    readonly told: string;
    readonly beyond: string;
  };
  readonly dateTrouble: Readonly<
    Record<DayTrouble['reason'], (text: string, first: string, last: string) => string>
  >;
  readonly loading: string;
  readonly notLoaded: string;
  readonly notThere: (date: string) => string;
  readonly showOn: (date: string) => string;
  readonly changedBy: string;
  readonly noEvent: string;
  readonly allRecords: (count: number) => string;
  readonly day: {
    readonly title: string;
    readonly heading: (date: string) => string;
    readonly kicker: string;
    readonly events: string;
    readonly noEvents: string;
    /** The month that ends with the day. */
    readonly month: string;
    readonly noChange: string;
    readonly distance: (days: number) => string;
    readonly units: string;
    readonly road: string;
    readonly noRoad: string;
    readonly positions: (count: number) => string;
    readonly compare: string;
    readonly charts: string;
    readonly story: string;
  };
  readonly compare: {
    readonly title: (from: string, to: string) => string;
    readonly kicker: string;
    readonly from: string;
    readonly to: string;
    readonly apply: string;
    readonly swipe: string;
    readonly swipeAt: (percent: number, from: string, to: string) => string;
    readonly changes: (count: number) => string;
    readonly none: string;
    readonly km2: (figure: string) => string;
    readonly came: string;
    readonly went: string;
    readonly between: string;
    readonly areas: string;
  };
  readonly charts: {
    readonly title: string;
    readonly handOver: string;
    readonly handOverNote: string;
    readonly posts: string;
    readonly postsNote: string;
    readonly asTable: string;
    readonly holder: string;
    /** The line of the day in the key of a chart. */
    readonly mark: (date: string) => string;
    /** The break of an axis. */
    readonly scale: (date: string) => string;
    /** What a full dot of the posts stands for, and a hollow one. */
    readonly reported: string;
    readonly planned: string;
    readonly place: string;
    readonly from: string;
    readonly to: string;
    readonly state: string;
    readonly saveSvg: string;
    readonly savePng: string;
    readonly start: string;
    readonly open: string;
  };
  readonly story: {
    readonly title: string;
    readonly begin: string;
    readonly step: (step: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly hint: string;
    readonly all: string;
  };
}
