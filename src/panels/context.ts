import { createContext } from 'svelte';
import type { Messages } from '../i18n/messages';
import type { AppState } from '../state/app-state.svelte';

export interface Atlas {
  readonly app: AppState;
  readonly t: Messages;
}

/** What every panel component reads: the state with its verbs, and the words. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
