import { featuresOf } from '../../../catalog/themes';
import { dateInWords } from '../../../i18n/format';
import type { Messages } from '../../../i18n/messages';
import { controlEpochs, type ControlEpoch } from '../../../query/control-epochs';
import {
  epochFeatures,
  patternOfDay,
  patternPaint,
  solidOfDay,
  solidPaint,
  spanOfDay,
} from '../holding-fill';
import { colour, label, ifSelected, isPoint, isThere } from '../expressions';
import { labelFont, labelPaint, strongFont } from '../labels';
import { collection, labelPoint } from '../map-features';
import { mapLayer } from '../map-layer';

export const districts = mapLayer('districts', {
  swatches: [
    { shape: 'area', colour: 'ochreLight' },
    { shape: 'area', colour: 'ochre' },
  ],
  source: (catalog, t) =>
    collection(
      featuresOf(catalog, 'districts').flatMap((feature) => [
        ...epochFeatures(catalog, feature),
        ...controlEpochs(catalog, feature).flatMap((epoch) =>
          labelPoint(feature, {
            first: epoch.first,
            last: epoch.last,
            change: changeInWords(epoch, t),
          }),
        ),
      ]),
    ),
  clicks: { district: ['fill', 'pattern', 'label', 'change'] },
  parts: {
    fill: { type: 'fill', filter: solidOfDay, paint: solidPaint },
    pattern: { type: 'fill', filter: patternOfDay, paint: patternPaint },
    line: {
      type: 'line',
      filter: spanOfDay,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('unit')),
        'line-width': ifSelected(3, 0.7),
      },
    },
    label: {
      type: 'symbol',
      filter: ['all', isPoint, isThere],
      minzoom: 6,
      layout: {
        ...strongFont,
        'text-field': label,
        'text-transform': 'uppercase',
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.5, 10.5, 7.6, 11.5],
        'text-letter-spacing': 0.05,
        'text-max-width': 9,
        'text-padding': 1,
      },
      paint: labelPaint('label'),
    },
    change: {
      type: 'symbol',
      filter: ['all', isPoint, isThere],
      minzoom: 7.3,
      layout: {
        ...labelFont,
        'text-field': ['get', 'change'],
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 1.35],
        'text-max-width': 12,
        'text-padding': 1,
      },
      paint: labelPaint('label'),
    },
  },
});

/** How and when the district came to be held as it was on the day, as its label says it. */
function changeInWords({ state, part, main }: ControlEpoch, t: Messages): string {
  const inPart = part && state === 'differ';
  const words = `${t.time.states[state]}${inPart ? ` (${t.card.partly(null)})` : ''}`;
  return main?.from ? `${words}, ${dateInWords(main.from, t)}` : words;
}
