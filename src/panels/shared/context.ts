import { createContext } from 'svelte';
import type { NameOf } from '../../catalog/naming';
import type { Messages } from '../../i18n/messages';
import { MapOnPage } from '../../map/export/map-on-page';
import type { AppState } from '../../state/app-state.svelte';
import type { Reader } from '../../state/reader.svelte';

export interface PanelContext {
  readonly app: AppState;
  readonly t: Messages;
  readonly reader: Reader;
  /** Address of the gazetteer of the world around. */
  readonly world: string;
  /** Address of the rules by which a text is checked. */
  readonly rules: string;
  /** Says how a feature is called, as the reader chose. */
  readonly nameOf: NameOf;
  /** The `lang` attribute for own words; undefined where they are in the page's language. */
  readonly foreign: (lang?: string) => string | undefined;
}

/** What every panel component reads: the state with its verbs, the words, the names. */
export const [getPanelContext, setPanelContext] = createContext<PanelContext>();

/** What the map of the page shows, for pictures of it. */
const [getMapOnPage, setMapOnPage] = createContext<MapOnPage>();
export { getMapOnPage };

/** Gives the panel an object that the map will fill. */
export function giveMapOnPage(): MapOnPage {
  return setMapOnPage(new MapOnPage());
}
