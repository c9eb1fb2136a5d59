import { featuresOf } from '../../../catalog/layers';
import { accuracyCircle } from '../../../query/circle';
import {
  colour,
  ifSelected,
  ifThere,
  isPoint,
  isShape,
  isThereOrSelected,
  label,
  parameters,
} from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { featureCollection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';
import { diamond } from '../patterns';
import { postSign } from '../signs';

/** All positions have the same sign; a circle around the chosen one shows its accuracy. */
export const posts = mapLayer('posts', {
  swatches: [{ shape: 'diamond', colour: 'corridor' }],
  key: { sign: postSign, words: (t) => t.key.post },
  source: (catalog) =>
    featureCollection(
      featuresOf(catalog, 'posts').flatMap((feature) => {
        const { geometry, properties } = feature;
        if (geometry.type !== 'Point') return [];
        const circle = accuracyCircle(geometry.coordinates, properties.accuracy);
        return [mapFeature(feature, {}, circle), mapFeature(feature)];
      }),
    ),
  clicks: { post: ['mark', 'label'] },
  parts: {
    area: {
      type: 'fill',
      filter: ['all', isShape, isThereOrSelected],
      paint: { 'fill-color': colour('corridor'), 'fill-opacity': ifSelected(0.08, 0) },
    },
    ring: {
      type: 'line',
      filter: ['all', isShape, isThereOrSelected],
      paint: {
        'line-color': colour('selection'),
        'line-width': 1.6,
        'line-dasharray': [3, 2],
        'line-opacity': ifSelected(1, 0),
      },
    },
    mark: {
      type: 'symbol',
      filter: ['all', isPoint, isThereOrSelected],
      layout: {
        'icon-image': [
          'case',
          ['global-state', parameters.dark],
          `${diamond}@dark`,
          `${diamond}@light`,
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        // For the picture only; the image on the map has its colours.
        'icon-color': colour('corridor'),
        'icon-halo-color': colour('halo'),
        'icon-opacity': ifThere(1, 0.5),
      },
    },
    label: {
      type: 'symbol',
      filter: ['all', isPoint, isThereOrSelected],
      minzoom: 10.5,
      layout: {
        ...labelFont,
        'text-field': label,
        'text-size': 11,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-max-width': 9,
      },
      paint: labelPaint('corridor'),
    },
  },
});
