import { placesOfAll } from '../reading/many/places-of-all';
import { placesInArticle, placesOf, type NamedPlace } from '../reading/named-places';
import type { KeptArticle } from '../reading/stored-article';
import type { AppState } from './app-state.svelte';
import type { Library } from './library.svelte';
import type { Reports } from './reports.svelte';
import { articlePanel } from './panel-about';

/** The places that the texts in the panel name; where articles are listed, all that are kept. */
export function namedInPanel(
  { catalog, panel }: Pick<AppState, 'catalog' | 'panel'>,
  open: KeptArticle | null,
  reports: Reports,
  library: Pick<Library, 'articles'>,
): readonly NamedPlace[] {
  if (reports.ids) return reports.comparison?.places.map(({ place }) => place) ?? [];
  if (open) return placesOf(catalog, open.article);
  if (panel.kind === 'read')
    return placesOfAll(catalog, library.articles).map(({ place }) => place);
  const shown = panel.kind === 'start' ? articlePanel(catalog) : panel;
  return shown?.kind === 'article' ? placesInArticle(catalog, shown.id) : [];
}
