import type { LineLayerSpecification } from 'maplibre-gl';
import { featuresOf } from '../../../catalog/layers';
import { accuracyCircle } from '../../../query/circle';
import {
  colour,
  ifHovered,
  ifSelected,
  ifThere,
  isPoint,
  isShape,
  isThereOrSelected,
  isUncertain,
  label,
} from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { collection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

const ring: NonNullable<LineLayerSpecification['paint']> = {
  'line-color': ifSelected(colour('selection'), colour('posts')),
  'line-width': ifSelected(3, 1.3),
  'line-opacity': ifThere(1, 0.35),
};

/** A position known to 3 km is a circle of 3 km, not a pin. */
export const posts = mapLayer('posts', {
  swatches: [{ shape: 'ring', colour: 'posts' }],
  source: (catalog) =>
    collection(
      featuresOf(catalog, 'posts').flatMap((feature) => {
        const { geometry, properties } = feature;
        if (geometry.type !== 'Point') return [];
        const circle = accuracyCircle(geometry.coordinates, properties.accuracy);
        return [mapFeature(feature, {}, circle), mapFeature(feature)];
      }),
    ),
  clicks: { position: ['label', 'ring', 'doubt'], accuracy: ['area'] },
  parts: {
    area: {
      type: 'fill',
      filter: ['all', isShape, isThereOrSelected],
      paint: {
        'fill-color': colour('posts'),
        'fill-opacity': ifHovered(0.2, ifThere(0.08, 0.02)),
      },
    },
    ring: {
      type: 'line',
      filter: ['all', isShape, ['!', isUncertain], isThereOrSelected],
      paint: ring,
    },
    doubt: {
      type: 'line',
      filter: ['all', isShape, isUncertain, isThereOrSelected],
      paint: { ...ring, 'line-dasharray': [2, 2] },
    },
    label: {
      type: 'symbol',
      filter: ['all', isPoint, isThereOrSelected],
      minzoom: 11,
      layout: {
        ...labelFont,
        'text-field': label,
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 1.4],
        'text-max-width': 9,
      },
      paint: labelPaint('posts'),
    },
  },
});
