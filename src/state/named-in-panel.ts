import type { Catalog } from '../catalog/types';
import { placesInArticle, placesOf, type NamedPlace } from '../reading/named-places';
import type { KeptArticle } from '../reading/stored-article';
import type { Reports } from './reports.svelte';
import type { PanelView } from './view';
import { articlePanel } from './view-defaults';

/** The places that the texts in the panel name. */
export function namedInPanel(
  catalog: Catalog,
  panel: PanelView,
  open: KeptArticle | null,
  reports: Reports,
): readonly NamedPlace[] {
  if (reports.ids) return reports.comparison?.places.map(({ place }) => place) ?? [];
  if (open) return placesOf(catalog, open.article);
  const shown = panel.kind === 'start' ? articlePanel(catalog) : panel;
  return shown?.kind === 'article' ? placesInArticle(catalog, shown.id) : [];
}
