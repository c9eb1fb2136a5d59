import { controlOf } from '../../../catalog/statements';
import { featuresOf } from '../../../catalog/layers';
import { firstDay, lastDay } from '../../../chronology/dates';
import { intervalInWords } from '../../../i18n/format';
import type { AtlasFeature, Catalog } from '../../../catalog/types';
import { holderName } from '../../../sentences/holder-name';
import { epochFeatures, unitParts } from '../holding-fill';
import { colour, ifSelected, isPoint, isThere } from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { featureCollection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

/**
 * A settlement has a ring if a source says who held it on the day, and words that say who. Units
 * that no other layer fills are filled like those of the layer of districts.
 */
export const holders = mapLayer('holders', {
  swatches: [{ shape: 'ring', colour: 'places' }],
  source: (catalog, t) =>
    featureCollection([
      ...otherUnits(catalog).flatMap((unit) => epochFeatures(catalog, unit)),
      ...featuresOf(catalog, 'holders').flatMap((feature) =>
        controlOf(catalog, feature).map((record) =>
          mapFeature(feature, {
            first: record.from === null ? '' : firstDay(record.from),
            last: record.to === null ? '9999' : lastDay(record.to),
            holder:
              record.from === null
                ? holderName(record.holder, t)
                : `${holderName(record.holder, t)}\n${intervalInWords({ from: record.from, to: null }, t)}`,
          }),
        ),
      ),
    ]),
  clicks: { holder: ['ring', 'label'], unit: ['fill', 'pattern'] },
  parts: {
    ...unitParts,
    ring: {
      type: 'circle',
      filter: ['all', isPoint, isThere],
      minzoom: 8.5,
      paint: {
        'circle-color': colour('land'),
        'circle-opacity': 0,
        'circle-radius': ifSelected(12, 9),
        'circle-stroke-color': ifSelected(colour('selection'), colour('places')),
        'circle-stroke-width': ifSelected(3, 1.2),
      },
    },
    label: {
      type: 'symbol',
      // Not by opacity: an invisible label would still push others away.
      filter: ['all', isPoint, isThere],
      minzoom: 11,
      layout: {
        ...labelFont,
        'text-field': ['get', 'holder'],
        'text-size': 10.5,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': 1.4,
        'text-max-width': 12,
      },
      paint: labelPaint('quietLabel'),
    },
  },
});

function otherUnits(catalog: Catalog): readonly AtlasFeature[] {
  return catalog.features.filter(
    ({ properties }) => properties.layer === 'districts' && !properties.ceded,
  );
}
