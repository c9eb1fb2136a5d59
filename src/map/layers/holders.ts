import { controlOf } from '../../catalog/statements';
import { featuresOf } from '../../catalog/themes';
import { firstDay, lastDay } from '../../chronology/dates';
import { dateInWords } from '../../i18n/format';
import { colour, ifSelected, isThere, visibility } from '../expressions';
import { collection, labelFont, labelPaint, mapFeature, type Theme } from '../theme';

/** A settlement has a ring where a source says who held it on the day, and words say who. */
export const holders: Theme = {
  id: 'holders',
  swatches: [{ shape: 'ring', colour: 'places' }],
  source: (catalog, t) =>
    collection(
      featuresOf(catalog, 'holders').flatMap((feature) =>
        controlOf(catalog, feature).map((record) =>
          mapFeature(feature, {
            first: record.from === null ? '' : firstDay(record.from),
            last: record.to === null ? '9999' : lastDay(record.to),
            holder:
              record.from === null
                ? t.holder[record.holder]
                : `${t.holder[record.holder]}\n${t.from(dateInWords(record.from, t))}`,
          }),
        ),
      ),
    ),
  styleLayers: [
    {
      id: 'holders-ring',
      type: 'circle',
      source: 'holders',
      filter: isThere,
      minzoom: 8.5,
      layout: visibility('holders'),
      paint: {
        'circle-color': colour('land'),
        'circle-opacity': 0,
        'circle-radius': ifSelected(12, 9),
        'circle-stroke-color': ifSelected(colour('selection'), colour('places')),
        'circle-stroke-width': ifSelected(3, 1.2),
      },
    },
    {
      id: 'holders-label',
      type: 'symbol',
      source: 'holders',
      // Not by opacity: a label that cannot be seen would still push others out.
      filter: isThere,
      minzoom: 11,
      layout: {
        ...visibility('holders'),
        ...labelFont,
        'text-field': ['get', 'holder'],
        'text-size': 10.5,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': 1.4,
        'text-max-width': 12,
      },
      paint: labelPaint('quietLabel'),
    },
  ],
};
