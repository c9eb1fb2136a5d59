/** The places that two reports name: a shape and a colour for both, for the first, for the second. */
import { colour, parameters } from '../expressions';
import { fixedLayer } from '../map-layer';
import { reportMarks } from '../report-marks';
import { mentions } from './mentions';

export const reports = fixedLayer('reports', {
  parts: {
    mark: {
      source: mentions.id,
      type: 'symbol',
      filter: ['has', 'report'],
      layout: {
        'icon-image': [
          'concat',
          'report-',
          ['get', 'report'],
          ['case', ['global-state', parameters.dark], '@dark', '@light'],
        ],
        'icon-allow-overlap': true,
        // Names keep clear of it.
        'icon-ignore-placement': false,
        'icon-padding': 0,
      },
      paint: {
        // For the picture only; the image on the map has its colours.
        'icon-color': [
          'match',
          ['get', 'report'],
          'first',
          colour(reportMarks.first.colour),
          'second',
          colour(reportMarks.second.colour),
          colour(reportMarks.both.colour),
        ],
        'icon-halo-color': colour('halo'),
      },
    },
  },
});
