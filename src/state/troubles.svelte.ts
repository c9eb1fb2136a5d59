import type { ShownProblems } from '../catalog/problems';
import type { Catalog } from '../catalog/types';
import type { Days } from '../chronology/calendar';
import type { DayTrouble } from '../chronology/day-reading';
import type { Messages } from '../i18n/messages';
import { otherVersion } from './frozen-link';
import { dateTrouble } from './permalink';
import { addressTrouble, type AddressTrouble } from './panel-address';

/** What can be wrong with the map: the keys of the words that the page has for it. */
export type MapTrouble = keyof Messages['mapTrouble'];

/** What is wrong with the data, the map, a date and the address; a part of the state of its own. */
export class Troubles {
  /** Problems of the start file. */
  readonly problems: ShownProblems;
  mapTroubles: readonly MapTrouble[] = $state.raw([]);
  /** A date that was asked for and cannot be shown. */
  dateTrouble: DayTrouble | null = $state.raw(null);
  /** What the address names that cannot be opened, until the reader opens something. */
  addressTrouble: AddressTrouble | null = $state.raw(null);
  /** The version of the data that the address names, if it is not the version that is shown. */
  otherVersion: string | null = $state.raw(null);

  constructor(problems: ShownProblems) {
    this.problems = problems;
  }

  /** What an address names that cannot be shown. */
  protected findTroubles(search: string, catalog: Catalog, days: Days): void {
    this.dateTrouble = dateTrouble(search, days);
    this.addressTrouble = addressTrouble(search, catalog, days);
    this.otherVersion = otherVersion(search, catalog);
  }

  reportMapTrouble(trouble: MapTrouble): void {
    if (!this.mapTroubles.includes(trouble)) this.mapTroubles = [...this.mapTroubles, trouble];
  }

  mendMapTrouble(trouble: MapTrouble): void {
    this.mapTroubles = this.mapTroubles.filter((other) => other !== trouble);
  }
}
