import type { ExpressionSpecification } from 'maplibre-gl';
import type { Feature } from 'geojson';
import { numberedDays, type NumberedDays } from '../../../catalog/event-numbers';
import { pointOf } from '../../../catalog/point-of';
import type { AtlasEvent, Catalog } from '../../../catalog/types';
import type { Messages } from '../../../i18n/messages';
import { dotRadius } from '../event-dots';
import { layoutZooms } from '../event-layout';
import { eventOffsetsOn } from '../event-stands';
import { colour, ifHovered, ifSelected, isSelected, isThere, parameters } from '../expressions';
import { labelFont, labelPaint, strongFont } from '../labels';
import { collection } from '../map-features';
import { mapLayer } from '../map-layer';
import { eventDisc } from '../patterns';

const numberSize = 10.5;
const wordsSize = 11;

/** What happened up to the day, where its place is known: a number in order of time, and a few words. */
export const events = mapLayer('events', {
  swatches: [{ shape: 'dot', colour: 'events' }],
  source: (catalog, t) =>
    collection(numberedDays(catalog).flatMap((days) => featuresOf(days, catalog, t))),
  clicks: { event: ['dot', 'label'] },
  parts: {
    dot: {
      type: 'symbol',
      filter: isThere,
      layout: {
        ...strongFont,
        'icon-image': inScheme((scheme) => [
          'case',
          isSelected,
          `${eventDisc.selected}@${scheme}`,
          `${eventDisc.usual}@${scheme}`,
        ]),
        'icon-offset': byZoom('dot'),
        'icon-allow-overlap': true,
        // Places are named beside the dots, not below them.
        'icon-ignore-placement': false,
        'icon-padding': 0,
        'text-field': ['get', 'number'],
        'text-size': numberSize,
        'text-offset': byZoom('number'),
        'text-allow-overlap': true,
        'text-padding': 0,
      },
      paint: {
        'text-color': colour('halo'),
        'icon-opacity': ifHovered(0.8, 1),
        // Of the picture; the image has them already.
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
        'text-variable-anchor-offset': byZoom('words'),
        'text-justify': 'auto',
        'text-max-width': 30,
        // The latest first, where there is no room for all.
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

/** A property for each zoom of the layout: `dot5`, `dot6` and so on. */
function byZoom(name: string): ExpressionSpecification {
  const [first, ...others] = layoutZooms;
  const rest = others.flatMap((zoom): [number, ExpressionSpecification] => [
    zoom,
    ['get', `${name}${zoom}`],
  ]);
  return ['step', ['zoom'], ['get', `${name}${first}`], ...rest] as ExpressionSpecification;
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
    const stands = offsets.map(([zoom, found]) => standAt(zoom, found.get(event.id) ?? [0, 0]));
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...coordinates] },
        properties: {
          ...{ id: event.id, first, last, number: String(number), rank: -number },
          short: wordsOf(event, t),
          ...Object.assign({}, ...stands),
        },
      },
    ];
  });
}

/** Offsets at a zoom: pixels of the disc, ems of its number, and where its words may stand. */
function standAt(zoom: number, [dx, dy]: readonly [number, number]) {
  const ems = (pixels: number, size: number) => Math.round((pixels / size) * 100) / 100;
  const beside = (x: number, y: number) => [ems(dx + x, wordsSize), ems(dy + y, wordsSize)];
  const away = dotRadius + 4;
  return {
    [`dot${zoom}`]: [dx, dy],
    [`number${zoom}`]: [ems(dx, numberSize), ems(dy, numberSize)],
    [`words${zoom}`]: ['left', beside(away, 0), 'right', beside(-away, 0)],
  };
}

/** The words of an event, marked where they are not in the language of the page. */
function wordsOf({ short, lang = 'en' }: AtlasEvent, t: Messages): string {
  return lang === t.language ? short : t.time.event.english(short);
}
