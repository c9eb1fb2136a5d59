/** What the address of an embedded map says besides the view that it names. */
import { layerIds } from '../catalog/layers';

/** Whether a query string asks for the map alone, to stand inside another page. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).has('embed');
}

/**
 * The origin of the page that may speak to the map; null where the address names none, or something
 * that is no origin of the web.
 */
export function hostIn(search: string): string | null {
  const host = new URLSearchParams(search).get('host') ?? '';
  if (!/^https?:\/\//.test(host) || !URL.canParse(host)) return null;
  return new URL(host).origin === host ? host : null;
}

/**
 * The query string of the view: `layers`, which names the layers to show, becomes `hide`, and an
 * article that the page around the map gave stays open where nothing else is named.
 */
export function viewIn(search: string, article: string | null = null): string {
  const query = new URLSearchParams(search);
  const layers = (query.get('layers') ?? '').split(',').map((name) => name.trim());
  const shown = layerIds.filter((id) => layers.includes(id));
  for (const name of ['embed', 'host', 'layers']) query.delete(name);
  if (shown.length > 0) query.set('hide', layerIds.filter((id) => !shown.includes(id)).join(','));
  if (article !== null) query.set('article', article);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
