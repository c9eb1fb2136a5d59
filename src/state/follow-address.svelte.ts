import { withoutAnchor } from './document-anchors';
import type { AppState } from './app-state.svelte';
import type { View } from './view';

const restMs = 200;

/**
 * The only writer of the query string and of the window's title, for which `titleOf` has the words.
 * Opening a panel view adds an entry to the browser's history; hiding a layer or going back within
 * the page replaces the current one.
 */
export function followAddress(app: AppState, titleOf: () => string): () => void {
  const address = new AddressWriter(app.view);
  const onPopState = () => {
    app.restore(location.search);
    address.written = app.view;
  };
  // Where a link of the document led before scripts ran.
  if (withoutAnchor(location.hash) !== location.hash)
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  window.addEventListener('popstate', onPopState);
  const stop = $effect.root(() => {
    $effect(() => address.write(app.view, app.search));
    $effect(() => {
      document.title = titleOf();
    });
  });
  return () => {
    window.removeEventListener('popstate', onPopState);
    stop();
  };
}

class AddressWriter {
  /** The view whose address was written last, or is about to be. */
  written: View;
  #lastWritten = -Infinity;

  constructor(view: View) {
    this.written = view;
  }

  /**
   * Writes the address of a view; what is returned stops a delayed writing. Browsers limit how often
   * a page may write its address; holding an arrow key on the slider exceeds that.
   */
  write(view: View, search: string): (() => void) | undefined {
    const steppedOn = view.trail.length > this.written.trail.length;
    const wait = sameButDay(view, this.written)
      ? this.#lastWritten + restMs - performance.now()
      : 0;
    this.written = view;
    const write = () => {
      this.#lastWritten = performance.now();
      writeAddress(search, steppedOn);
    };
    if (wait <= 0) return void write();
    const timer = setTimeout(write, wait);
    return () => clearTimeout(timer);
  }
}

function sameButDay(a: View, b: View): boolean {
  return a.panel === b.panel && a.trail === b.trail && a.hidden === b.hidden && a.day !== b.day;
}

function writeAddress(search: string, asStep: boolean): void {
  if (search === location.search) return;
  const address = `${location.pathname}${search}${location.hash}`;
  if (asStep) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}
