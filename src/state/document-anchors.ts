/**
 * The page works as a document, too: where scripts do not run, a link to a place leads to its
 * section in the same page. Scripts take the anchors away.
 */
import { eventOf } from '../catalog/events-around';
import type { AppState } from './app-state.svelte';
import type { PanelView } from './view';

const prefix = 'text-';

/** The id of the section about a place, and of other parts of the page as a document. */
export function anchorId(name: string): string {
  return `${prefix}${name}`;
}

/** What a link has behind its address in a page that is read as a document. */
export function anchorOf(app: AppState, panel: PanelView): string {
  if (!app.asDocument) return '';
  if (panel.kind === 'place') return `#${anchorId(panel.id)}`;
  if (panel.kind === 'event') {
    // Events are told with their places.
    const [place] = eventOf(app.catalog, panel.id)?.places ?? [];
    return place === undefined ? '' : `#${anchorId(place)}`;
  }
  return panel.kind === 'sources' || panel.kind === 'layers' ? `#${anchorId(panel.kind)}` : '';
}

/** A hash without such an anchor. */
export function withoutAnchor(hash: string): string {
  return hash.startsWith(`#${prefix}`) ? '' : hash;
}
