/**
 * View <-> query string. What cannot be understood falls back to the default; of a date, a place or
 * a view the page says so. The hash belongs to the map's camera.
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
import { writeOwnId } from '../own-layers/own-id';
import { knownValue, queryOf, valueOf } from './mended-address';
import { writeQuestion } from './question-address';
import { isShown, readPanel } from './panel-address';
import { roundDegrees } from './round-degrees';
import { writeReports } from './reports-address';
import { writeArchive } from './archive-address';
import { homePanel } from './panel-about';
import { onDay, ownDay, ownHidden } from './view-defaults';
import type { View } from './view';

/** Reads a query string such as `?place=shusha-shushi&hide=posts&date=2021-03-01`. */
export function readView(
  search: string,
  catalog: Catalog,
  days: Days = coveredDays(catalog, ''),
): View {
  const query = queryOf(search);
  const there = readPanel(query, catalog, days) ?? homePanel;
  const date = valueOf(query, 'date');
  const reading = date === null ? null : readDayIn(date, days);
  const day = typeof reading === 'string' ? reading : ownDay(there, catalog);
  const panel = onDay(there, day);
  const hide = valueOf(query, 'hide');
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
    naming: knownValue(query, 'names', isOneOf(namings)) ?? 'mine',
    language: knownValue(query, 'lang', isOneOf(languages)),
  };
}

/** What a query string says of dates that cannot be shown; null where all is well. */
export function dateTrouble(search: string, days: Days): DayTrouble | null {
  const query = queryOf(search);
  const [date, compare] = [valueOf(query, 'date'), valueOf(query, 'compare')];
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
  if (panel.kind === 'point') query.push(`at=${panel.at.map(roundDegrees).join(',')}`);
  if (panel.kind === 'compare') query.push(`compare=${writeEdtf(panel)}`);
  if (panel.kind === 'story') query.push(`story=${encodeURIComponent(panel.step)}`);
  if (isShown(panel.kind) && panel.kind !== homePanel.kind) query.push(`show=${panel.kind}`);
  if (panel.kind === 'ask') query.push(...writeQuestion(panel.parts));
  if (panel.kind === 'reports') query.push(`reports=${writeReports(panel.articles)}`);
  if (panel.kind === 'article') query.push(`article=${encodeURIComponent(panel.id)}`);
  if (panel.kind === 'archive') query.push(...writeArchive(panel));
  if (panel.kind === 'own') query.push(`own=${writeOwnId(panel)}`);
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

function isOneOf<Name extends string>(names: readonly Name[]) {
  return (value: string): value is Name => names.some((name) => name === value);
}
