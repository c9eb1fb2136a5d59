/** The whole style, a pure function of the catalog. The reader's choices are its parameters. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { layerIds } from '../../catalog/layers';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { parameters } from './expressions';
import { fontFaces } from './font-files';
import { withPicturedLabels } from './pictured-labels';
import { backgroundNames } from './background-names';
import { outlineSource } from './layers/background';
import { drawOrder, layers } from './layers';
import { events } from './layers/events';
import type { MapLayer } from './map-layer';
import { withSamePaintProperties } from './same-paint-properties';

/** The data of sources by layer, as the build has worked them out from the same catalog. */
export type PreparedSources = Readonly<Record<string, FeatureCollection>>;

export interface StyleFiles {
  /** Address of the background GeoJSON; null if there is none. */
  readonly background: string | null;
  /** Address of the folder of the fonts, with a final slash. */
  readonly fonts: string;
  /** Sources that need not be worked out again. */
  readonly prepared?: PreparedSources;
}

/** What takes longest to work out: where the dots of events stand at each zoom, on each day. */
export function preparedSources(catalog: Catalog, t: Messages): PreparedSources {
  return Object.fromEntries(
    [events].flatMap(({ id, source }) => (source ? [[id, source(catalog, t)]] : [])),
  );
}

export function buildStyle(catalog: Catalog, files: StyleFiles, t: Messages): StyleSpecification {
  return {
    version: 8,
    name: 'Corridor Atlas',
    state: {
      [parameters.dark]: { default: false },
      [parameters.absent]: { default: '' },
      [parameters.event]: { default: '' },
      [parameters.day]: { default: '9999-12-31' },
      [parameters.names]: { default: {} },
      [parameters.capitals]: { default: {} },
      [parameters.step]: { default: '' },
      [parameters.pictured]: { default: false },
      [parameters.placed]: { default: {} },
      ...Object.fromEntries(layerIds.map((id) => [parameters.shown(id), { default: true }])),
    },
    'font-faces': fontFaces(files.fonts),
    sources: {
      background: geojson(files.background ?? { type: 'FeatureCollection', features: [] }),
      names: geojson(backgroundNames(catalog)),
      [outlineSource]: geojson({ type: 'FeatureCollection', features: [] }),
      ...Object.fromEntries(
        layers.flatMap(({ id, source }) =>
          source ? [[id, geojson(files.prepared?.[id] ?? source(catalog, t))]] : [],
        ),
      ),
    },
    layers: drawn(layers, drawOrder).map(withPicturedLabels).map(withSamePaintProperties),
    transition: { duration: 0, delay: 0 },
  };
}

function geojson(data: string | FeatureCollection): SourceSpecification {
  return { type: 'geojson', data, promoteId: 'id' };
}

/**
 * The style layers in drawing order. Throws if one is missing in that order or stands there twice.
 */
export function drawn(
  all: readonly MapLayer[],
  order: readonly LayerSpecification[],
): LayerSpecification[] {
  for (const { id } of all.flatMap(({ parts }) => Object.values(parts))) {
    const times = order.filter((one) => one.id === id).length;
    if (times !== 1) throw new Error(`"${id}" stands ${times} times in the draw order, not once`);
  }
  return [...order];
}
