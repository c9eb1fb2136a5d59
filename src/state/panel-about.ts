/** Panel views by what they are about, and what a panel view is about. */
import type { Position } from 'geojson';
import { eventOf } from '../catalog/events-around';
import type { Article, AtlasFeature, Catalog } from '../catalog/types';
import type { PanelView } from './view';

export const homePanel: PanelView = { kind: 'start' };

/** The example article, whole; null for an atlas that has none. */
export function articlePanel(catalog: Catalog): PanelView | null {
  const [first] = catalog.articles;
  return first ? { kind: 'article', id: first.id } : null;
}

/** The feature whose card a panel view is. */
export function featureOf(panel: PanelView, catalog: Catalog): AtlasFeature | null {
  return panel.kind === 'place' ? (catalog.featureById[panel.id] ?? null) : null;
}

/**
 * The panel view for a feature or an event, chosen by name or at a point; null where there is none.
 */
export function panelAbout(catalog: Catalog, id: string, at?: Position): PanelView | null {
  const where = at ? { at } : {};
  if (catalog.featureById[id]) return { kind: 'place', id, ...where };
  return eventOf(catalog, id) ? { kind: 'event', id, ...where } : null;
}

/** The article that was last open in a list of panel views; the first article where none was. */
export function openArticle(panels: readonly PanelView[], catalog: Catalog): Article | undefined {
  const open = panels.findLast(({ kind }) => kind === 'article');
  return (
    catalog.articles.find(({ id }) => open?.kind === 'article' && open.id === id) ??
    catalog.articles[0]
  );
}

/** The day of the open article; of the first article where none is open. */
export function articleDay(panel: PanelView, catalog: Catalog): string {
  return openArticle([panel], catalog)?.date ?? catalog.atlas.day;
}
