import { featuresOf } from '../../../catalog/layers';
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
import { colour, label, ifSelected, isPoint, isThere } from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { collection, labelPoint } from '../map-features';
import { mapLayer } from '../map-layer';

export const districts = mapLayer('districts', {
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
  clicks: { district: ['fill', 'label'] },
  parts: {
    fill: {
      type: 'fill',
      filter: fillOfDay,
      paint: fillPaint,
    },
    differ: {
      type: 'fill',
      filter: hatchOfDay,
      paint: hatchPaint,
    },
    line: {
      type: 'line',
      filter: fillOfDay,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), stateColour),
        'line-width': ifSelected(3, 1.2),
      },
    },
    label: {
      type: 'symbol',
      filter: ['all', isPoint, isThere],
      minzoom: 7,
      layout: {
        ...labelFont,
        'text-field': ['format', label, {}, '\n', {}, ['get', 'change'], { 'font-scale': 0.85 }],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 10, 13.5],
        'text-letter-spacing': 0.03,
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: labelPaint('label'),
    },
  },
});

/** How and when the district came to be held as it was on the day, as its label says it. */
function changeInWords({ state, part, main }: ControlEpoch, t: Messages): string {
  const inPart = part && state === 'differ';
  const words = `${t.time.states[state]}${inPart ? ` (${t.card.partly(null)})` : ''}`;
  return main?.from ? `${words}\n${dateInWords(main.from, t)}` : words;
}
