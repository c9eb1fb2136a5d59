import type { Messages } from '../i18n/messages';

/** What can be wrong with the map: the keys of the words that the page has for it. */
export type MapTrouble = keyof Messages['mapTrouble'];

/** What is wrong with the map now. The map itself reports it. */
export class MapTroubles {
  /** In the page as a document there will be no map, so nothing is missing. */
  readonly asDocument: boolean = false;
  mapTroubles: readonly MapTrouble[] = $state.raw([]);

  reportMapTrouble(trouble: MapTrouble): void {
    if (!this.mapTroubles.includes(trouble)) this.mapTroubles = [...this.mapTroubles, trouble];
  }

  mendMapTrouble(trouble: MapTrouble): void {
    this.mapTroubles = this.mapTroubles.filter((other) => other !== trouble);
  }
}
