/**
 * Where scripts do not run, the page is a document: a link to a place leads to its section in the
 * same page. Scripts remove these anchors.
 */
import { eventOf } from '../catalog/events-around';
import type { AppState } from './app-state.svelte';
import type { PanelView } from './view';

const prefix = 'text-';

/** The id of the section about a place, and of other parts of the document. */
export function anchorId(name: string): string {
  return `${prefix}${name}`;
}

/** The anchor that a link has after its address in the document. */
export function anchorOf(app: AppState, panel: PanelView): string {
  if (!app.page.asDocument) return '';
  if (panel.kind === 'place') return `#${anchorId(panel.id)}`;
  if (panel.kind === 'event') {
    // Events are described in the sections of their places.
    const [place] = eventOf(app.catalog, panel.id)?.places ?? [];
    return place === undefined ? '' : `#${anchorId(place)}`;
  }
  return panel.kind === 'sources' || panel.kind === 'layers' ? `#${anchorId(panel.kind)}` : '';
}

/** The hash without such an anchor. */
export function withoutAnchor(hash: string): string {
  return hash.startsWith(`#${prefix}`) ? '' : hash;
}
