import { eventOf } from '../catalog/events-around';
import { englishName, type NameOf } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { dateInWords, formatLatitude, formatLongitude } from '../i18n/format';
import type { Messages } from '../i18n/messages';
import type { PanelView } from '../state/view';
import { eventTitle } from './event-title';

/** The title of a panel view, for the window and for the live region that screen readers follow. */
export function panelTitle(
  catalog: Catalog,
  panel: PanelView,
  t: Messages,
  nameOf: NameOf = englishName,
): string {
  switch (panel.kind) {
    case 'start':
      return t.heading;
    case 'article':
      return catalog.articles.find(({ id }) => id === panel.id)?.title ?? t.read.own;
    case 'place': {
      const feature = catalog.featureById[panel.id];
      return feature ? nameOf(feature) : '';
    }
    case 'event': {
      const event = eventOf(catalog, panel.id);
      return event ? eventTitle(event, t) : t.time.event.unknown;
    }
    case 'point': {
      const [lon = 0, lat = 0] = panel.at;
      return t.pointHeading(formatLatitude(lat, t), formatLongitude(lon, t));
    }
    case 'day':
      return t.time.day.title;
    case 'compare':
      return t.time.compare.title(dateInWords(panel.from, t), dateInWords(panel.to, t));
    case 'charts':
      return t.time.charts.title;
    case 'story':
      return catalog.story.find(({ id }) => id === panel.step)?.title ?? t.time.story.title;
    case 'ask':
      return t.ask.title;
    case 'read':
      return t.read.title;
    case 'reports':
      return t.read.reports;
    case 'layers':
      return t.nav.layers;
    case 'data':
      return t.own.add;
    case 'archive':
      return t.own.archive;
    case 'own':
      return t.own.yours;
    case 'sources':
      return t.nav.sources;
  }
}

/** The language of a title that is an article's own; undefined where the title is in words of ours. */
export function languageOfTitle(catalog: Catalog, panel: PanelView): string | undefined {
  return panel.kind === 'article'
    ? catalog.articles.find(({ id }) => id === panel.id)?.lang
    : undefined;
}
