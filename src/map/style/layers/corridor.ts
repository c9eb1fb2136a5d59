import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { corridorData } from '../corridor-data';
import {
  colour,
  ifHovered,
  ifSelected,
  ifThere,
  isHollow,
  isInRange,
  isThere,
  isThereOrSelected,
  isUncertain,
} from '../expressions';
import { isPicturedWith } from '../pictured-labels';
import { labelFont, labelPaint, titled } from '../labels';
import { mapLayer } from '../map-layer';
import { corridorSign } from '../signs';

const isBand: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor-band'];
const isAxis: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor-axis'];

const isCallout: ExpressionSpecification = ['==', ['get', 'kind'], 'callout'];
const isLeader: ExpressionSpecification = ['==', ['get', 'kind'], 'callout-leader'];
/** Further out it has no room; closer in, the road's own label names it. */
const calloutZooms = [7.3, 9] as const;

const road: NonNullable<LineLayerSpecification['paint']> = {
  'line-color': ifSelected(colour('selection'), colour('corridor')),
  'line-width': ifSelected(5, ifHovered(4, 2.8)),
};

export const corridor = mapLayer('corridor', {
  swatches: [{ shape: 'band', colour: 'corridor' }],
  key: { sign: corridorSign, words: (t) => t.key.corridor },
  source: corridorData,
  clicks: { road: ['axis', 'doubt', 'hollow', 'label', 'callout'], band: ['band'] },
  parts: {
    band: {
      type: 'fill',
      filter: ['all', isBand, isInRange, isThereOrSelected],
      paint: {
        'fill-color': colour('corridor'),
        'fill-opacity': ifHovered(0.28, ifThere(0.17, 0.05)),
      },
    },
    edge: {
      type: 'line',
      filter: ['all', isBand, isInRange, isThereOrSelected],
      paint: {
        'line-color': ifSelected(colour('selection'), colour('corridor')),
        'line-width': ifSelected(2.5, 1),
        'line-opacity': ifThere(1, 0.5),
        // Dashed, because nobody published where the corridor ended.
        'line-dasharray': [4, 3],
      },
    },
    casing: {
      type: 'line',
      filter: ['all', isAxis, isThere],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 6 },
    },
    // Another road was in use on the day: two thin lines with the ground between them.
    hollow: {
      type: 'line',
      filter: ['all', isAxis, isHollow],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('corridor')),
        'line-width': ifSelected(5, ifHovered(4, 3.4)),
      },
    },
    bore: {
      type: 'line',
      filter: ['all', isAxis, isHollow],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': ifSelected(2.4, 1.6) },
    },
    axis: {
      type: 'line',
      filter: ['all', isAxis, ['!', isUncertain], isThere],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: road,
    },
    doubt: {
      type: 'line',
      filter: ['all', isAxis, isUncertain, isThere],
      layout: { 'line-join': 'round' },
      paint: { ...road, 'line-dasharray': [2, 1.5] },
    },
    leader: {
      type: 'line',
      // In the picture, too, it goes where its words have no room.
      metadata: { leadsTo: 'corridor-callout' },
      filter: ['all', isLeader, isThere, isPicturedWith('corridor-callout')],
      minzoom: calloutZooms[0],
      maxzoom: calloutZooms[1],
      paint: { 'line-color': colour('corridor'), 'line-width': 1 },
    },
    callout: {
      type: 'symbol',
      metadata: { hasLeader: true },
      filter: ['all', isCallout, isThere],
      minzoom: calloutZooms[0],
      maxzoom: calloutZooms[1],
      layout: {
        ...labelFont,
        'text-field': titled('text'),
        'text-size': 11,
        'text-anchor': 'right',
        'text-justify': 'right',
        'text-max-width': 15,
      },
      paint: labelPaint('corridor'),
    },
    label: {
      type: 'symbol',
      filter: ['all', isAxis, ['!', isUncertain], isThereOrSelected],
      minzoom: calloutZooms[1],
      layout: {
        ...labelFont,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'corridor'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 11, 15],
        'text-letter-spacing': 0.12,
        'text-offset': [0, -1.1],
        'text-max-angle': 50,
      },
      paint: labelPaint('corridor'),
    },
  },
});
