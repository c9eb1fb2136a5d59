import type { ShownProblems } from '../catalog/problems';
import type { DayTrouble } from '../chronology/day-reading';
import type { Messages } from '../i18n/messages';
import type { BackgroundPage } from './background-page.svelte';
import type { AddressTrouble } from './read-panel';

/** What can be wrong with the map: the keys of the words that the page has for it. */
export type MapTrouble = keyof Messages['mapTrouble'];

/**
 * What the page says besides the view: what is wrong with the data, the map, a date and the address,
 * and what became of the page itself. A part of the state of its own.
 */
export class Troubles {
  /** The page is written as a document, for readers without scripts: there will be no map. */
  readonly asDocument: boolean = false;
  /** Problems of the start file. */
  readonly problems: ShownProblems;
  mapTroubles: readonly MapTrouble[] = $state.raw([]);
  /** A date that was asked for and cannot be shown. */
  dateTrouble: DayTrouble | null = $state.raw(null);
  /** What the address names that cannot be opened, until the reader opens something. */
  addressTrouble: AddressTrouble | null = $state.raw(null);
  /** Whether the browser has kept all that the page can ask for, so that no network is needed. */
  worksOffline = $state.raw(false);
  /** Reloads the page with the newer version that is ready; null while there is none. */
  useNewer: (() => void) | null = $state.raw(null);
  /** Of the page with a background from another host; null on the default page. */
  background: BackgroundPage | null = $state.raw(null);
  /** The version of the data that the address names, if it is not the version that is shown. */
  otherVersion: string | null = $state.raw(null);

  constructor(problems: ShownProblems) {
    this.problems = problems;
  }

  reportMapTrouble(trouble: MapTrouble): void {
    if (!this.mapTroubles.includes(trouble)) this.mapTroubles = [...this.mapTroubles, trouble];
  }

  /** The browser has kept all that the page can ask for. */
  keptOffline(): void {
    this.worksOffline = true;
  }

  /** A newer version is ready; `use` reloads the page with it. */
  offerNewer(use: () => void): void {
    this.useNewer = use;
  }

  showBackground(page: BackgroundPage): void {
    this.background = page;
  }

  mendMapTrouble(trouble: MapTrouble): void {
    this.mapTroubles = this.mapTroubles.filter((other) => other !== trouble);
  }
}
