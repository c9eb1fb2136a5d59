/** The features of own layers as the map draws them on a day. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { valueOfColumn, valueText } from '../../own-layers/attributes';
import { colouringOf } from '../../own-layers/colouring';
import { isThereOn } from '../../own-layers/on-day';
import { ownFeatureId } from '../../own-layers/own-id';
import type { OwnLayer } from '../../own-layers/own-layer';
import { rowsOf } from '../../own-layers/table';

/** A label that is longer covers the map. */
const longestLabel = 80;

/** What own layers show on a day; those that are hidden show nothing. */
export function ownFeatures(layers: readonly OwnLayer[], day: string): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: layers.filter(({ shown }) => shown).flatMap((layer) => drawnOf(layer, day)),
  };
}

function drawnOf(layer: OwnLayer, day: string): Feature[] {
  const { colourOf } = colouringOf(layer);
  const { label } = layer.style;
  return rowsOf(layer).flatMap(({ key, feature }) => {
    if (!isThereOn(feature, layer.time, day)) return [];
    const words = label === null ? '' : valueText(valueOfColumn(feature, label));
    const properties = {
      id: ownFeatureId(layer, key),
      colour: colourOf(feature),
      label: words.slice(0, longestLabel),
    };
    return singleGeometries(feature.geometry).map((geometry) => ({
      type: 'Feature' as const,
      geometry,
      properties,
    }));
  });
}

/** The geometries of a collection, each by itself; none where a feature has no place. */
export function singleGeometries(geometry: Geometry | null): readonly Geometry[] {
  if (geometry === null) return [];
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(singleGeometries)
    : [geometry];
}
