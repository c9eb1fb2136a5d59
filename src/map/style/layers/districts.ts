import { featuresOf } from '../../../catalog/layers';
import { briefDate } from '../../../i18n/brief-date';
import type { Messages } from '../../../i18n/messages';
import { holdings, type Holding } from '../../../query/holding';
import { holdingInWords, howInWords } from '../../../sentences/holding-in-words';
import { epochFeatures, unitParts } from '../holding-fill';
import { capitals, isPoint, isThere } from '../expressions';
import { labelFont, labelPaint, strongFont } from '../labels';
import { featureCollection, labelPoint } from '../map-features';
import { mapLayer } from '../map-layer';

/** From this zoom on, a district has room for how and when it came to be held. */
const roomForChange = 7.4;

export const districts = mapLayer('districts', {
  swatches: [
    { shape: 'area', colour: 'partyAByAgreement' },
    { shape: 'area', colour: 'partyAInWar' },
  ],
  source: (catalog, t) =>
    featureCollection(
      featuresOf(catalog, 'districts').flatMap((feature) => [
        ...epochFeatures(catalog, feature),
        ...holdings(catalog, feature).flatMap(({ first, last, holding }) =>
          labelPoint(feature, {
            first,
            last,
            change: changeInWords(holding, t),
          }),
        ),
      ]),
    ),
  clicks: { district: ['fill', 'pattern', 'label', 'change'] },
  parts: {
    ...unitParts,
    label: {
      type: 'symbol',
      filter: ['all', isPoint, isThere],
      minzoom: 6,
      layout: {
        ...strongFont,
        'text-field': capitals,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.5, 10.5, 7.6, 12],
        'text-letter-spacing': 0.04,
        'text-max-width': 14,
        'text-padding': 1,
        'text-anchor': 'bottom',
      },
      paint: labelPaint('label'),
    },
    change: {
      type: 'symbol',
      filter: ['all', isPoint, isThere],
      minzoom: roomForChange,
      layout: {
        ...labelFont,
        'text-field': ['get', 'change'],
        'text-size': 11,
        // On one line wherever it has one: the key says the rest.
        'text-max-width': 22,
        'text-padding': 0,
        'text-anchor': 'top',
        'text-offset': [0, 0.1],
      },
      paint: labelPaint('label'),
    },
  },
});

/** How and when the district came to be held as it was on the day, in the words of its label. */
function changeInWords(holding: Holding, t: Messages): string {
  if (holding.kind !== 'whole') return holdingInWords(holding, t);
  const { since, how, tone } = holding.tenure;
  const words = howInWords(holding.tenure, t);
  if (since === null) return words;
  if (how === 'handed-over') return t.key.handedOver(briefDate(since, t));
  return tone === 'war' ? t.key.taken(briefDate(since, t)) : `${words}\n${briefDate(since, t)}`;
}
