/**
 * View <-> query string. What cannot be read falls back to the default. The page reports it for a
 * date, not for a place or a layer. The hash belongs to the map's camera.
 */
import type { Position } from 'geojson';
import { coveredDays } from '../catalog/covered-days';
import { closestZoom } from '../catalog/outlines';
import { namings } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { layerIds } from '../catalog/layers';
import type { Days } from '../chronology/calendar';
import { readDayIn, readDaysIn, type DayTrouble } from '../chronology/day-reading';
import { writeEdtf } from '../chronology/edtf';
import { languages } from '../i18n/languages';
import { ownId } from '../reading/own-article';
import { readQuestionAddress, writeQuestion } from './question-address';
import { homePanel, onDay, ownDay, ownHidden } from './view-defaults';
import type { PanelView, View } from './view';

export { homePanel };

/** Reads a query string such as `?place=shusha-shushi&hide=posts&date=2021-03-01`. */
export function readView(
  search: string,
  catalog: Catalog,
  days: Days = coveredDays(catalog, ''),
): View {
  const query = new URLSearchParams(search);
  const there = readPanel(query, catalog, days) ?? homePanel(catalog);
  const date = query.get('date');
  const reading = date === null ? null : readDayIn(date, days);
  const day = typeof reading === 'string' ? reading : ownDay(there, catalog);
  const panel = onDay(there, day);
  const hide = query.get('hide');
  const { formerLayers } = catalog.atlas;
  const hidden = (hide ?? '').split(',').map((name) => formerLayers[name] ?? name);
  return {
    panel,
    trail: [],
    hidden:
      hide === null
        ? ownHidden(panel, catalog)
        : layerIds.filter((layer) => hidden.includes(layer)),
    day,
    naming: namings.find((naming) => naming === query.get('names')) ?? 'mine',
    language: languages.find((language) => language === query.get('lang')) ?? null,
  };
}

/** Which date of a query string cannot be shown, and why; null where all is well. */
export function dateTrouble(search: string, days: Days): DayTrouble | null {
  const query = new URLSearchParams(search);
  const [date, compare] = [query.get('date'), query.get('compare')];
  const readings = [
    ...(date === null ? [] : [readDayIn(date, days)]),
    ...(compare === null ? [] : [readDaysIn(compare, days)]),
  ];
  return (
    (readings.find((reading) => typeof reading !== 'string' && 'reason' in reading) as
      DayTrouble | undefined) ?? null
  );
}

/** Writes the query string that `readView` reads back; empty for the default view. */
export function writeView(view: View, catalog: Catalog): string {
  const query: string[] = [];
  const { panel, hidden, day, naming, language } = view;
  if (panel.kind === 'place') query.push(`place=${encodeURIComponent(panel.id)}`);
  if (panel.kind === 'event') query.push(`event=${encodeURIComponent(panel.id)}`);
  if (panel.kind === 'point') query.push(`at=${panel.at.map(degrees).join(',')}`);
  if (panel.kind === 'compare') query.push(`compare=${writeEdtf(panel)}`);
  if (panel.kind === 'story') query.push(`story=${encodeURIComponent(panel.step)}`);
  if (isShown(panel.kind)) query.push(`show=${panel.kind}`);
  if (panel.kind === 'ask') query.push(...writeQuestion(panel.parts));
  const home = homePanel(catalog);
  if (panel.kind === 'article' && home.kind === 'article' && panel.id !== home.id)
    query.push(`article=${encodeURIComponent(panel.id)}`);
  if (hidden.join() !== ownHidden(panel, catalog).join()) query.push(`hide=${hidden.join(',')}`);
  if (day !== ownDay(panel, catalog)) query.push(`date=${day}`);
  if (naming !== 'mine') query.push(`names=${naming}`);
  if (language !== null) query.push(`lang=${language}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** The map's camera in a hash such as `#map=9/39.7/46.6`; its centre is [longitude, latitude]. */
export function cameraIn(
  hash: string,
): { readonly zoom: number; readonly centre: Position } | null {
  const [, ...parts] = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
  const [zoom = NaN, lat = NaN, lon = NaN] = parts.map(Number);
  if (![zoom, lat, lon].every(Number.isFinite)) return null;
  return { zoom: Math.min(zoom, closestZoom), centre: [lon, lat] };
}

/** The centre of that camera. */
export function cameraCentre(hash: string): Position | null {
  return cameraIn(hash)?.centre ?? null;
}

/** Five decimals of a degree, about a metre, are finer than anything on this map. */
export function degrees(value: number): number {
  return Number(value.toFixed(5));
}

const eventId = /^[\w-]{1,60}$/;
const shownKinds = ['day', 'charts', 'read', 'layers', 'sources'] as const;
type ShownKind = (typeof shownKinds)[number];

function isShown(kind: string | null): kind is ShownKind {
  return shownKinds.some((known) => known === kind);
}

function readPanel(query: URLSearchParams, catalog: Catalog, days: Days): PanelView | null {
  const parts = readQuestionAddress(query);
  if (parts) return { kind: 'ask', parts };
  const place = query.get('place');
  if (place !== null && catalog.featureById[place]) return { kind: 'place', id: place };
  // An unknown event is kept: its card says that the record has no such event.
  const event = query.get('event');
  if (event !== null && eventId.test(event)) return { kind: 'event', id: event };
  const at = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(query.get('at') ?? '');
  if (at) {
    const [lon, lat] = [degrees(Number(at[1])), degrees(Number(at[2]))];
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { kind: 'point', at: [lon, lat] };
  }
  const compared = readDaysIn(query.get('compare') ?? '', days);
  if ('first' in compared) return { kind: 'compare', from: compared.first, to: compared.last };
  const step = query.get('story');
  if (catalog.story.some(({ id }) => id === step)) return { kind: 'story', step: step ?? '' };
  const shown = query.get('show');
  if (isShown(shown)) return { kind: shown };
  const article = query.get('article') ?? '';
  // An article of the reader's own may be missing in this browser; the panel then says so.
  if (ownId.test(article) || catalog.articles.some(({ id }) => id === article))
    return { kind: 'article', id: article };
  return null;
}
