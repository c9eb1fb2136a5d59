/** Opens the next view or goes back, with the day and the layers that belong to it. */
import { eventOf, isShownOn } from '../catalog/events-around';
import type { LayerId } from '../catalog/layers';
import type { Catalog } from '../catalog/types';
import { homePanel } from './panel-about';
import { back, show, type PanelView, type View } from './view';
import { dayOfQuestion, onDay, ownDay, ownHidden } from './view-defaults';

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

/** An article of the reader's own does not change the day, unless it is opened with one. */
function isShipped(panel: PanelView, catalog: Catalog): boolean {
  return panel.kind === 'article' && catalog.articles.some(({ id }) => id === panel.id);
}

/** An event that the map would not show on the current day brings its own day. */
function isOffTheMap(panel: PanelView, day: string, catalog: Catalog): boolean {
  const event = panel.kind === 'event' ? eventOf(catalog, panel.id) : undefined;
  return event !== undefined && event.from !== null && !isShownOn(event, day);
}
