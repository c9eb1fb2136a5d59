import type { ExpressionSpecification } from 'maplibre-gl';
import type { Feature } from 'geojson';
import { numberedDays, type NumberedDays } from '../../../catalog/event-numbers';
import { pointOf } from '../../../catalog/point-of';
import type { AtlasEvent, Catalog } from '../../../catalog/types';
import type { Messages } from '../../../i18n/messages';
import { layoutZooms } from '../event-layout';
import {
  atLeft,
  atRight,
  bySide,
  byZoom,
  leftFirst,
  offsetAt,
  onEitherSide,
  wordsSize,
} from '../event-offsets';
import { eventOffsetsOn } from '../event-stands';
import { colour, ifHovered, ifSelected, isThere, parameters } from '../expressions';
import { picturedChoice } from '../pictured-labels';
import { labelFont, labelPaint, strongFont } from '../labels';
import { featureCollection } from '../map-features';
import { mapLayer } from '../map-layer';
import { eventDisc } from '../patterns';

const numberSize = 10.5;

/** An image is no paint property, so it can't ask which feature is chosen. */
const isChosenEvent: ExpressionSpecification = [
  '==',
  ['get', 'id'],
  ['global-state', parameters.event],
];

/** Events up to the day whose place is known: a number in order of time, and a few words. */
export const events = mapLayer('events', {
  swatches: [{ shape: 'dot', colour: 'events' }],
  source: (catalog, t) =>
    featureCollection(numberedDays(catalog).flatMap((days) => featuresOf(days, catalog, t))),
  clicks: { event: ['dot', 'label'] },
  parts: {
    dot: {
      type: 'symbol',
      filter: isThere,
      layout: {
        ...strongFont,
        'icon-image': inScheme((scheme) => [
          'case',
          isChosenEvent,
          `${eventDisc.selected}@${scheme}`,
          `${eventDisc.usual}@${scheme}`,
        ]),
        'icon-offset': byZoom((zoom) => offsetAt(zoom, (dx, dy) => [dx, dy])),
        'icon-allow-overlap': true,
        // Places are named beside their dots, not below them.
        'icon-ignore-placement': false,
        'icon-padding': 0,
        'text-field': ['get', 'number'],
        'text-size': numberSize,
        'text-offset': byZoom((zoom) =>
          offsetAt(zoom, (dx, dy) => [dx / numberSize, dy / numberSize]),
        ),
        'text-allow-overlap': true,
        'text-padding': 0,
      },
      paint: {
        'text-color': colour('halo'),
        'icon-opacity': ifHovered(0.8, 1),
        // For the picture only; the image on the map has its colours.
        'icon-color': ifSelected(colour('selection'), colour('events')),
        'icon-halo-color': colour('halo'),
      },
    },
    label: {
      type: 'symbol',
      filter: isThere,
      layout: {
        ...labelFont,
        'text-field': ['get', 'short'],
        'text-size': wordsSize,
        'text-variable-anchor-offset': byZoom((zoom) =>
          picturedChoice(
            'events-label',
            bySide(offsetAt(zoom, onEitherSide), offsetAt(zoom, leftFirst)),
            [
              bySide(offsetAt(zoom, atRight), offsetAt(zoom, atLeft)),
              bySide(offsetAt(zoom, atLeft), offsetAt(zoom, atRight)),
            ],
          ),
        ),
        'text-justify': 'auto',
        'text-max-width': 30,
        // If there is not room for all, the latest come first.
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: labelPaint('label'),
    },
  },
});

function inScheme(
  image: (scheme: 'light' | 'dark') => ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['global-state', parameters.dark], image('dark'), image('light')];
}

function featuresOf(
  { first, last, events }: NumberedDays,
  catalog: Catalog,
  t: Messages,
): Feature[] {
  const offsets = layoutZooms.map((zoom) => [zoom, eventOffsetsOn(catalog, events, zoom)] as const);
  return events.flatMap(({ event, number, place }) => {
    const coordinates = pointOf(place);
    if (!coordinates) return [];
    const stands = offsets.map(([zoom, found]) => {
      const [dx, dy] = found.get(event.id) ?? [0, 0];
      return { [`dx${zoom}`]: dx, [`dy${zoom}`]: dy };
    });
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...coordinates] },
        properties: {
          ...{ id: event.id, first, last, number: String(number), rank: -number },
          short: wordsOf(event, t),
          ...(catalog.atlas.labels?.eventsAtLeft.includes(event.id) && { side: 'left' }),
          ...Object.assign({}, ...stands),
        },
      },
    ];
  });
}

/** The words of an event, marked if they are not in the language of the page. */
function wordsOf({ short, lang = 'en' }: AtlasEvent, t: Messages): string {
  return lang === t.language ? short : t.time.event.english(short);
}
