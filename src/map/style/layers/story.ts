/** What a step of the story tells, in its own words, beside the place where it happened. */
import type { Feature, Point } from 'geojson';
import { placeOfEvent } from '../../../catalog/event-numbers';
import { pointOf } from '../../../catalog/point-of';
import type { Catalog, StoryStep } from '../../../catalog/types';
import { daysOf } from '../../../chronology/calendar';
import { dateInWords } from '../../../i18n/format';
import { parameters } from '../expressions';
import { labelFont, labelPaint, titled } from '../labels';
import { featureCollection } from '../map-features';
import { fixedLayer } from '../map-layer';

/** In pixels, and in ems. */
export const calloutText = { size: 11, widest: 14, spacing: 0 } as const;

export const story = fixedLayer('story', {
  source: (catalog, t) =>
    featureCollection(
      catalog.story.map((step): Feature => ({
        type: 'Feature',
        geometry: pointOfStep(catalog, step),
        properties: { id: step.id, title: step.title, date: dateInWords(step.date, t) },
      })),
    ),
  parts: {
    callout: {
      type: 'symbol',
      filter: ['==', ['get', 'id'], ['global-state', parameters.step]],
      layout: {
        ...labelFont,
        'text-field': titled('date'),
        'text-size': calloutText.size,
        'text-max-width': calloutText.widest,
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 1.6,
        // Other labels give way to it: it is what the reader came for.
        'text-allow-overlap': true,
      },
      paint: labelPaint('events'),
    },
  },
});

/** Where the first event of its day happened; the middle of its view, where none has a place. */
export function pointOfStep(catalog: Catalog, { date, bounds }: StoryStep): Point {
  const place = catalog.events
    .filter((event) => event.from !== null && daysOf(event).first === date)
    .map((event) => placeOfEvent(catalog, event))
    .find((found) => found !== null);
  const [west, south, east, north] = bounds;
  const coordinates = (place && pointOf(place)) ?? [(west + east) / 2, (south + north) / 2];
  return { type: 'Point', coordinates: [...coordinates] };
}
