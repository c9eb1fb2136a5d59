import { createContext } from 'svelte';
import type { Messages } from '../i18n/messages';
import type { AppState } from '../state/app-state.svelte';
import type { Reader } from '../state/reader.svelte';

export interface Atlas {
  readonly app: AppState;
  readonly t: Messages;
  readonly reader: Reader;
  /** Address of the gazetteer of the world around. */
  readonly world: string;
}

/** What every panel component reads: the state with its verbs, and the words. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
