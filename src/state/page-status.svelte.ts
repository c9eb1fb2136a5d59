import type { BackgroundPage } from './background-page.svelte';

/** What the page itself is and what became of it, beside the view that it shows. */
export class PageStatus {
  /** Whether it is written as a document, for readers without scripts: there will be no map. */
  readonly asDocument: boolean;
  /** Whether the browser has kept all that the page can ask for, so that no network is needed. */
  worksOffline = $state.raw(false);
  /** Reloads the page with the newer version that is ready; null while there is none. */
  useNewer: (() => void) | null = $state.raw(null);
  /** Of the page with a background from another host; null on the default page. */
  background: BackgroundPage | null = $state.raw(null);

  constructor(asDocument = false) {
    this.asDocument = asDocument;
  }

  keptOffline(): void {
    this.worksOffline = true;
  }

  offerNewer(use: () => void): void {
    this.useNewer = use;
  }

  showBackground(background: BackgroundPage): void {
    this.background = background;
  }
}
