import type { Messages } from '../i18n/messages';

/** What can be wrong with the map: whatever the page has words for. */
export type MapTrouble = keyof Messages['mapTrouble'];

/** What is wrong with the map now; the part of the state that the map itself reports. */
export class MapTroubles {
  /** The page is written as a document, for readers without scripts: there will be no map. */
  readonly asDocument: boolean = false;
  mapTroubles: readonly MapTrouble[] = $state.raw([]);

  reportMapTrouble(trouble: MapTrouble): void {
    if (!this.mapTroubles.includes(trouble)) this.mapTroubles = [...this.mapTroubles, trouble];
  }

  mendMapTrouble(trouble: MapTrouble): void {
    this.mapTroubles = this.mapTroubles.filter((other) => other !== trouble);
  }
}
