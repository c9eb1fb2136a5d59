import type { Messages } from '../i18n/messages';
import { panelTitle } from '../panels/panel-title';
import type { AppState } from './app-state.svelte';
import { samePanel, type PanelView } from './view';

/** The one writer of the query string: a new panel view is a step back in the browser's history. */
export function followAddress(app: AppState, t: Messages): () => void {
  let panel: PanelView = app.panel;
  const onPopState = () => {
    app.restore(location.search);
    panel = app.panel;
  };
  window.addEventListener('popstate', onPopState);
  const stop = $effect.root(() => {
    $effect(() => {
      writeAddress(app.search, samePanel(panel, app.panel));
      panel = app.panel;
    });
    $effect(() => {
      document.title = `${panelTitle(app.catalog, app.panel, t)} · ${t.atlasName}`;
    });
  });
  return () => {
    window.removeEventListener('popstate', onPopState);
    stop();
  };
}

function writeAddress(search: string, replace: boolean): void {
  if (search === location.search) return;
  const address = `${location.pathname}${search}${location.hash}`;
  if (replace) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
}
