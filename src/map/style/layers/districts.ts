import { featuresOf } from '../../../catalog/themes';
import { dateInWords } from '../../../i18n/format';
import type { Messages } from '../../../i18n/messages';
import { controlEpochs, type ControlEpoch } from '../../../query/control-epochs';
import {
  epochFeatures,
  fillOfDay,
  fillPaint,
  hatchOfDay,
  hatchPaint,
  stateColour,
} from '../control-fill';
import { colour, label, ifSelected, isPoint, isThere, visibility } from '../expressions';
import { collection, labelFont, labelPaint, labelPoint, type Theme } from '../theme';

export const districts: Theme = {
  id: 'districts',
  swatches: [
    { shape: 'area', colour: 'handedOver' },
    { shape: 'area', colour: 'fighting' },
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
  styleLayers: [
    {
      id: 'districts-fill',
      type: 'fill',
      source: 'districts',
      filter: fillOfDay,
      layout: visibility('districts'),
      paint: fillPaint,
    },
    {
      id: 'districts-differ',
      type: 'fill',
      source: 'districts',
      filter: hatchOfDay,
      layout: visibility('districts'),
      paint: hatchPaint,
    },
    {
      id: 'districts-line',
      type: 'line',
      source: 'districts',
      filter: fillOfDay,
      layout: { ...visibility('districts'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), stateColour),
        'line-width': ifSelected(3, 1.2),
      },
    },
    {
      id: 'districts-label',
      type: 'symbol',
      source: 'districts',
      filter: ['all', isPoint, isThere],
      minzoom: 7,
      layout: {
        ...visibility('districts'),
        ...labelFont,
        'text-field': ['format', label, {}, '\n', {}, ['get', 'change'], { 'font-scale': 0.85 }],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 10, 13.5],
        'text-letter-spacing': 0.03,
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: labelPaint('label'),
    },
  ],
};

/** How and when the district came to be held as it was on the day, as its label says it. */
function changeInWords({ state, main }: ControlEpoch, t: Messages): string {
  const words = t.time.states[state];
  return main?.from ? `${words}\n${dateInWords(main.from, t)}` : words;
}
