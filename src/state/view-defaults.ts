/** What a panel view brings along: the day that it is about, and the layers that it needs. */
import type { Position } from 'geojson';
import { coveredDays } from '../catalog/covered-days';
import { eventDay, eventOf, isShownOn } from '../catalog/events-around';
import { layerIds, type LayerId } from '../catalog/layers';
import type { Article, AtlasFeature, Catalog } from '../catalog/types';
import { clampDay } from '../chronology/calendar';
import { isDate, precisionOf } from '../chronology/dates';
import { withDay } from '../query/question-of-parts';
import { back, show, type PanelView, type View } from './view';

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

/** The day of the open article; of the first article where none is open. */
export function articleDay(panel: PanelView, catalog: Catalog): string {
  return openArticle([panel], catalog)?.date ?? catalog.atlas.day;
}

/** The article that was last open in a list of panel views; the first article where none was. */
export function openArticle(panels: readonly PanelView[], catalog: Catalog): Article | undefined {
  const open = panels.findLast(({ kind }) => kind === 'article');
  return (
    catalog.articles.find(({ id }) => open?.kind === 'article' && open.id === id) ??
    catalog.articles[0]
  );
}

/** The day that a panel view shows unless the reader chooses another. */
export function ownDay(panel: PanelView, catalog: Catalog): string {
  if (panel.kind === 'compare') return panel.to;
  const event = panel.kind === 'event' ? eventOf(catalog, panel.id) : undefined;
  if (event?.from) return clampDay(eventDay(event), coveredDays(catalog, ''));
  const about = dayOfQuestion(panel);
  if (about !== null) return clampDay(about, coveredDays(catalog, ''));
  if (panel.kind === 'story') {
    const step = catalog.story.find(({ id }) => id === panel.step);
    if (step) return step.date;
  }
  return articleDay(panel, catalog);
}

/** An article of the reader's own does not change the day, unless it is opened with one. */
function isShipped(panel: PanelView, catalog: Catalog): boolean {
  return panel.kind === 'article' && catalog.articles.some(({ id }) => id === panel.id);
}

/** An event that the map would not show on the current day brings its own day. */
function isOffTheMap(panel: PanelView, day: string, catalog: Catalog): boolean {
  const event = panel.kind === 'event' ? eventOf(catalog, panel.id) : undefined;
  return event !== undefined && event.from !== null && !isShownOn(event, day);
}

/** The day that a question is about. */
function dayOfQuestion(panel: PanelView): string | null {
  const on = panel.kind === 'ask' ? (panel.parts.on ?? '') : '';
  return isDate(on) && precisionOf(on) === 'day' ? on : null;
}

/**
 * The panel view with a day added to its question, where the question makes no sense without one.
 */
export function onDay(panel: PanelView, day: string): PanelView {
  return panel.kind === 'ask' ? { ...panel, parts: withDay(panel.parts, day) } : panel;
}

/** The layers that a panel view hides unless the reader has chosen. */
export function ownHidden(panel: PanelView, catalog: Catalog): readonly LayerId[] {
  if (panel.kind !== 'story') return [];
  const layers = catalog.story.find(({ id }) => id === panel.step)?.layers ?? layerIds;
  return layerIds.filter((id) => !layers.includes(id));
}

/** Opens a panel view with its day and layers, and undoes those of the view before. */
export function opened(view: View, wanted: PanelView, catalog: Catalog): View {
  const panel = onDay(wanted, view.day);
  const bringsDay =
    ['compare', 'story'].includes(panel.kind) ||
    isShipped(panel, catalog) ||
    isOffTheMap(panel, view.day, catalog) ||
    dayOfQuestion(panel) !== null;
  return {
    ...show(view, panel),
    hidden: hiddenAfter(view, panel, catalog),
    day: bringsDay ? ownDay(panel, catalog) : view.day,
  };
}

/** Goes back; a view that brought its own day takes it away again. */
export function steppedBack(view: View, catalog: Catalog): View {
  const before = back(view, homePanel);
  const leavesDay =
    ['compare', 'story'].includes(view.panel.kind) || dayOfQuestion(view.panel) !== null;
  return {
    ...before,
    hidden: hiddenAfter(view, before.panel, catalog),
    day: leavesDay ? ownDay(before.panel, catalog) : view.day,
  };
}

function hiddenAfter(view: View, panel: PanelView, catalog: Catalog): readonly LayerId[] {
  if (panel.kind === 'story') return ownHidden(panel, catalog);
  const untouched = view.hidden.join() === ownHidden(view.panel, catalog).join();
  const hidden = view.panel.kind === 'story' && untouched ? [] : view.hidden;
  return panel.kind === 'event' ? hidden.filter((layer) => layer !== 'events') : hidden;
}
