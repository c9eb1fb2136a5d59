/** How the places of an archive are drawn: circles whose area grows with their mentions. */
import { colour, ifSelected } from '../style/expressions';
import type { LayerBelow } from '../picture/with-layers';
import { answer } from '../style/layers/answer';
import { featureCollection } from '../style/map-features';
import { fixedLayer } from '../style/map-layer';
import { archiveSource } from './archive-ids';

export const archiveLayer = fixedLayer(archiveSource, {
  source: () => featureCollection([]),
  parts: {
    circle: {
      type: 'circle',
      // A small circle stays in sight before a large one.
      layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ifSelected(colour('selection'), colour('ownBlue')),
        'circle-opacity': ifSelected(0.45, 0.3),
        'circle-stroke-color': ifSelected(colour('selection'), colour('ownBlue')),
        'circle-stroke-width': ifSelected(2.6, 1.2),
      },
    },
  },
});

/** Below what was asked and its answer, and above the land. */
export const archiveOrder: readonly LayerBelow[] = [
  { layer: archiveLayer.parts.circle, below: answer.parts.fill.id },
];
