import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { featuresOf } from '../../../catalog/layers';
import { colour, ifHovered, ifSelected, isUncertain, label } from '../expressions';
import { labelFont, labelPaint, strongFont } from '../labels';
import { featureCollection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';
import { placeRank, rankSteps } from '../place-ranks';
import { besideTown } from '../town-names';

const inZoom: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], ...rankSteps]];

/** A name beside its dot. */
const beside: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': label,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.55,
  'text-justify': 'auto',
  'text-max-width': 30,
};

export const places = mapLayer('places', {
  swatches: [{ shape: 'dot', colour: 'places' }],
  source: (catalog) =>
    featureCollection(
      featuresOf(catalog, 'places').map((feature) =>
        mapFeature(feature, {
          rank: placeRank(feature, catalog.atlas),
          anchor: catalog.atlas.labels?.anchors[feature.id] ?? 'left',
        }),
      ),
    ),
  clicks: { settlement: ['dot', 'first', 'second', 'label'] },
  parts: {
    dot: {
      type: 'circle',
      filter: inZoom,
      paint: {
        // Hollow: the point is an estimate.
        'circle-color': ifSelected(colour('selection'), [
          'case',
          isUncertain,
          colour('halo'),
          colour('places'),
        ]),
        'circle-radius': ifSelected(
          7,
          ifHovered(6, ['match', ['get', 'rank'], [0, 1], 3.6, 2, 3.4, 2.6]),
        ),
        'circle-stroke-color': ['case', isUncertain, colour('places'), colour('halo')],
        'circle-stroke-width': ifHovered(2, 1.2),
      },
    },
    first: {
      type: 'symbol',
      filter: ['==', ['get', 'rank'], 0],
      layout: { ...besideTown('places-first'), ...strongFont, 'text-size': 13 },
      paint: labelPaint('label'),
    },
    second: {
      type: 'symbol',
      filter: ['all', inZoom, ['==', ['get', 'rank'], 1]],
      layout: { ...besideTown('places-second'), ...labelFont, 'text-size': 12 },
      paint: labelPaint('label'),
    },
    label: {
      type: 'symbol',
      filter: ['all', inZoom, ['>=', ['get', 'rank'], 2]],
      layout: {
        ...beside,
        ...labelFont,
        'text-size': ['match', ['get', 'rank'], 2, 12, 11],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: labelPaint('label'),
    },
  },
});
