import type { Feature } from 'geojson';
import { datedEvents, shownDays } from '../../../catalog/events-around';
import { featuresOf } from '../../../catalog/layers';
import type { AtlasEvent, AtlasFeature, Catalog } from '../../../catalog/types';
import { dateInWords } from '../../../i18n/format';
import type { Messages } from '../../../i18n/messages';
import { colour, ifHovered, ifSelected, isThere } from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { collection, labelPoint, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

/** What happened in the days around, where its place is known. */
export const events = mapLayer('events', {
  swatches: [{ shape: 'dot', colour: 'events' }],
  source: (catalog, t) => collection(featuresOf(catalog, 'events').flatMap(at(catalog, t))),
  clicks: { event: ['dot', 'label'] },
  parts: {
    dot: {
      type: 'circle',
      filter: isThere,
      paint: {
        'circle-color': ifSelected(colour('selection'), colour('events')),
        'circle-radius': ifHovered(6, 4.2),
        'circle-stroke-color': colour('halo'),
        'circle-stroke-width': 1.6,
        // Beside the place's own dot, which stays readable.
        'circle-translate': [0, -11],
      },
    },
    label: {
      type: 'symbol',
      filter: isThere,
      minzoom: 8,
      layout: {
        ...labelFont,
        'text-field': ['step', ['zoom'], ['get', 'date'], 10, ['get', 'event']],
        'text-size': 10.5,
        'text-anchor': 'bottom',
        'text-offset': [0, -1.6],
        'text-max-width': 16,
      },
      paint: labelPaint('events'),
    },
  },
});

/** The map features of the events that name a place: at the point, or where its label stands. */
function at(catalog: Catalog, t: Messages): (place: AtlasFeature) => Feature[] {
  const dated = datedEvents(catalog);
  return (place) =>
    dated
      .filter(({ places }) => places.includes(place.id))
      .flatMap((event) => {
        const extra = { ...shownDays(event), ...words(event, t) };
        return place.geometry.type === 'Point'
          ? [mapFeature(place, extra)]
          : labelPoint(place, extra);
      });
}

function words({ from, text }: AtlasEvent, t: Messages): Record<string, string> {
  const date = from === null ? '' : dateInWords(from, t);
  return { date, event: `${date}: ${text}` };
}
