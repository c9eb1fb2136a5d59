/** What a panel view brings along: the day that it is about, and the layers that it needs. */
import { coveredDays } from '../catalog/covered-days';
import { eventDay, eventOf } from '../catalog/events-around';
import { layerIds, type LayerId } from '../catalog/layers';
import type { Catalog } from '../catalog/types';
import { clampDay } from '../chronology/calendar';
import { isDate, precisionOf } from '../chronology/dates';
import { withDay } from '../query/question-of-parts';
import { articleDay } from './panel-about';
import type { PanelView } from './view';

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

/** The day that a question is about. */
export function dayOfQuestion(panel: PanelView): string | null {
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
