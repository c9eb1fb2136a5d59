import { createContext } from 'svelte';
import type { NameOf } from '../catalog/naming';
import type { Messages } from '../i18n/messages';
import type { AppState } from '../state/app-state.svelte';

export interface Atlas {
  readonly app: AppState;
  readonly t: Messages;
  /** Says how a feature is called, as the reader chose. */
  readonly nameOf: NameOf;
  /** The `lang` of words of ours, which are in English if nothing else is said; none if the page's. */
  readonly foreign: (lang?: string) => string | undefined;
}

/** What every panel component reads: the state with its verbs, the words, the names. */
export const [getAtlas, setAtlas] = createContext<Atlas>();
