/** What the group "Share" offers, in its order. A further entry is one more object. */
import type { Component } from 'svelte';
import CiteView from './CiteView.svelte';
import DataView from './DataView.svelte';
import EmbedCode from './EmbedCode.svelte';
import LinkView from './LinkView.svelte';
import PictureDoor from './picture/PictureDoor.svelte';
import PrintView from './PrintView.svelte';
import PublishPage from './PublishPage.svelte';

export interface ShareEntry {
  readonly id: string;
  readonly View: Component;
}

export const shareEntries: readonly ShareEntry[] = [
  { id: 'link', View: LinkView },
  { id: 'cite', View: CiteView },
  { id: 'picture', View: PictureDoor },
  { id: 'embed', View: EmbedCode },
  { id: 'publish', View: PublishPage },
  { id: 'print', View: PrintView },
  { id: 'data', View: DataView },
];
