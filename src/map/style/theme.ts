import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { firstDay, lastDay } from '../../chronology/dates';
import { displayName, nativeNames } from '../../catalog/naming';
import type { LayerId } from '../../catalog/themes';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { colour, label, parameters } from './expressions';
import type { ColourRole } from './palette';

/** A mark in the legend: the shape and colour that the layer is drawn with. */
export interface Swatch {
  readonly shape:
    'area' | 'hatch' | 'dashed-line' | 'ring' | 'dashed-ring' | 'dot' | 'hollow' | 'band';
  readonly colour: ColourRole;
}

/** One layer as the reader knows it: its data, its style layers and its legend, in one file. */
export interface Theme {
  readonly id: LayerId;
  readonly swatches: readonly Swatch[];
  readonly styleLayers: readonly LayerSpecification[];
  readonly source: (catalog: Catalog, t: Messages) => FeatureCollection;
}

/** What a style layer needs to know of a feature. */
export function mapFeature(
  feature: AtlasFeature,
  extra: Readonly<Record<string, unknown>> = {},
  geometry: Geometry = feature.geometry,
): Feature {
  const { toponyms, kind, certainty, from, to } = feature.properties;
  return {
    type: 'Feature',
    geometry,
    properties: {
      id: feature.id,
      kind,
      certainty,
      first: from === null ? '' : firstDay(from),
      last: to === null ? '9999' : lastDay(to),
      label: displayName(toponyms),
      native: nativeNames(toponyms)
        .map(({ text }) => text)
        .join(' · '),
      ...extra,
    },
  };
}

/** The point that carries a shape's label. */
export function labelPoint(feature: AtlasFeature, extra = {}): Feature[] {
  const at = feature.properties.label;
  return at ? [mapFeature(feature, extra, { type: 'Point', coordinates: [...at] })] : [];
}

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

export const labelFont: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-font': ['Noto Sans'],
};

export function labelPaint(role: ColourRole): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': colour(role),
    'text-halo-color': colour('halo'),
    'text-halo-width': 1.6,
  };
}

/** A label and, from a zoom on, the names that the communities write. */
export function withNativeNames(fromZoom: number): ExpressionSpecification {
  const both: ExpressionSpecification = [
    'format',
    label,
    {},
    '\n',
    {},
    ['get', 'native'],
    { 'font-scale': 0.78 },
  ];
  const full: ExpressionSpecification = ['case', ['global-state', parameters.native], both, label];
  return ['step', ['zoom'], label, fromZoom, full];
}
