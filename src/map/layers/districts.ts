import type { ExpressionSpecification } from 'maplibre-gl';
import { controlOf } from '../../catalog/statements';
import { featuresOf } from '../../catalog/themes';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { dateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { colour, ifHovered, ifSelected, isPoint, isShape, visibility } from '../expressions';
import { collection, labelFont, labelPaint, labelPoint, mapFeature, type Theme } from '../theme';

const byManner: ExpressionSpecification = [
  'case',
  ['==', ['get', 'manner'], 'handed-over'],
  colour('handedOver'),
  colour('fighting'),
];

export const districts: Theme = {
  id: 'districts',
  swatches: [
    { shape: 'area', colour: 'handedOver' },
    { shape: 'area', colour: 'fighting' },
  ],
  source: (catalog, t) =>
    collection(
      featuresOf(catalog, 'districts').flatMap((feature) => {
        const extra = change(catalog, feature, t);
        return [mapFeature(feature, extra), ...labelPoint(feature, extra)];
      }),
    ),
  styleLayers: [
    {
      id: 'districts-fill',
      type: 'fill',
      source: 'districts',
      filter: isShape,
      layout: visibility('districts'),
      paint: { 'fill-color': byManner, 'fill-opacity': ifHovered(0.46, 0.3) },
    },
    {
      id: 'districts-line',
      type: 'line',
      source: 'districts',
      filter: isShape,
      layout: { ...visibility('districts'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), byManner),
        'line-width': ifSelected(3, 1.2),
      },
    },
    {
      id: 'districts-label',
      type: 'symbol',
      source: 'districts',
      filter: isPoint,
      minzoom: 7,
      layout: {
        ...visibility('districts'),
        ...labelFont,
        'text-field': [
          'format',
          ['get', 'label'],
          {},
          '\n',
          {},
          ['get', 'change'],
          { 'font-scale': 0.85 },
        ],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 10, 13.5],
        'text-letter-spacing': 0.03,
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: labelPaint('label'),
    },
  ],
};

/** How and when the district changed hands, as the style and the label need it. */
function change(catalog: Catalog, feature: AtlasFeature, t: Messages): Record<string, string> {
  // The change that the layer is about: by agreement, or in the war.
  const record = controlOf(catalog, feature).find(
    ({ holder, manner }) => holder === 'Azerbaijan' && manner in t.ceded,
  );
  if (!record) return { manner: 'unknown', change: '' };
  const when = record.from === null ? '' : dateInWords(record.from, t);
  return {
    manner: record.manner,
    change: `${t.ceded[record.manner] ?? t.manner[record.manner]}\n${when}`,
  };
}
