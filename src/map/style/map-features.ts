/** Turns features of the catalog into what the style layers need. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { displayName } from '../../catalog/naming';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { firstDay, lastDay } from '../../chronology/dates';
import { curved } from './curve';

/** A feature in the map's sources; `first` and `last` are days that compare as text. */
export function mapFeature(
  feature: AtlasFeature,
  extra: Readonly<Record<string, unknown>> = {},
  geometry: Geometry = shapeOf(feature),
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
      ...extra,
    },
  };
}

/** Of a schematic road only the stops are known, so it is drawn as a curve through them. */
function shapeOf({ geometry, properties }: AtlasFeature): Geometry {
  return properties.schematic ? curved(geometry) : geometry;
}

/** The drawn forms of a feature: one for each range of scales for which it is generalised. */
export function drawnFeatures(
  { outlines }: Catalog,
  feature: AtlasFeature,
  extra: Readonly<Record<string, unknown>> = {},
): Feature[] {
  const shapes = Object.entries(outlines[feature.id] ?? {});
  if (shapes.length === 0) return [mapFeature(feature, extra)];
  return shapes.map(([range, shape]) => mapFeature(feature, { ...extra, range }, shape));
}

/** The point that carries a shape's label. */
export function labelPoint(feature: AtlasFeature, extra = {}): Feature[] {
  const at = feature.properties.label;
  return at ? [mapFeature(feature, extra, { type: 'Point', coordinates: [...at] })] : [];
}

export function featureCollection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
