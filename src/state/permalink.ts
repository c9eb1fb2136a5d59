/**
 * View <-> query string. What cannot be understood falls back to the default without a word; the
 * hash belongs to the map's camera.
 */
import type { Position } from 'geojson';
import type { Catalog } from '../catalog/types';
import { layerIds } from '../catalog/themes';
import { readAskedAddress, writeAsked } from './asked-address';
import type { PanelView, View } from './view';

export function homePanel(catalog: Catalog): PanelView {
  return { kind: 'article', id: catalog.articles[0]?.id ?? '' };
}

/** Reads a query string such as `?place=shusha-shushi&hide=posts`. */
export function readView(search: string, catalog: Catalog): View {
  const query = new URLSearchParams(search);
  const hidden = (query.get('hide') ?? '').split(',');
  return {
    panel: readPanel(query, catalog) ?? homePanel(catalog),
    trail: [],
    hidden: layerIds.filter((layer) => hidden.includes(layer)),
  };
}

/** Writes the query string that `readView` reads back; empty for the default view. */
export function writeView(view: View, catalog: Catalog): string {
  const query: string[] = [];
  const { panel } = view;
  if (panel.kind === 'place') query.push(`place=${encodeURIComponent(panel.id)}`);
  if (panel.kind === 'answer') query.push(`at=${panel.at.map(degrees).join(',')}`);
  if (panel.kind === 'layers' || panel.kind === 'sources') query.push(`show=${panel.kind}`);
  if (panel.kind === 'ask') query.push(...writeAsked(panel.asked));
  const home = homePanel(catalog);
  if (panel.kind === 'article' && home.kind === 'article' && panel.id !== home.id)
    query.push(`article=${encodeURIComponent(panel.id)}`);
  if (view.hidden.length > 0) query.push(`hide=${view.hidden.join(',')}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** The centre of the map's camera in a hash such as `#map=9/39.7/46.6`, as [longitude, latitude]. */
export function cameraCentre(hash: string): Position | null {
  const [, lat, lon] = /^#map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  const centre = [Number(lon), Number(lat)];
  return centre.every(Number.isFinite) ? centre : null;
}

/** Five decimals of a degree, about a metre, are finer than anything on this map. */
export function degrees(value: number): number {
  return Number(value.toFixed(5));
}

function readPanel(query: URLSearchParams, catalog: Catalog): PanelView | null {
  const asked = readAskedAddress(query);
  if (asked) return { kind: 'ask', asked };
  const place = query.get('place');
  if (place !== null && catalog.featureById[place]) return { kind: 'place', id: place };
  const at = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(query.get('at') ?? '');
  if (at) {
    const [lon, lat] = [degrees(Number(at[1])), degrees(Number(at[2]))];
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { kind: 'answer', at: [lon, lat] };
  }
  const shown = query.get('show');
  if (shown === 'layers' || shown === 'sources') return { kind: shown };
  const article = query.get('article');
  if (catalog.articles.some(({ id }) => id === article))
    return { kind: 'article', id: article ?? '' };
  return null;
}
