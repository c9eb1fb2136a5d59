/** How the places of an archive are drawn: circles whose area grows with their mentions. */
import { colour, ifSelected } from '../style/expressions';
import { featureCollection } from '../style/map-features';
import { fixedLayer } from '../style/map-layer';
import type { SlottedLayer } from '../style/slotted-layer';
import { archiveSource } from './archive-ids';

const archiveLayer = fixedLayer(archiveSource, {
  source: () => featureCollection([]),
  parts: {
    circle: {
      type: 'circle',
      // A small circle stays in sight before a large one.
      layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ifSelected(colour('selection'), colour('archive')),
        'circle-opacity': ifSelected(0.45, 0.3),
        'circle-stroke-color': ifSelected(colour('selection'), colour('archive')),
        'circle-stroke-width': ifSelected(2.6, 1.2),
      },
    },
  },
});

export const archiveOrder: readonly SlottedLayer[] = [
  { layer: archiveLayer.parts.circle, slot: 'brought' },
];
