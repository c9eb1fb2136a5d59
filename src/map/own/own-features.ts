/** The features of own layers as the map draws them on a day. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { valueOfColumn, valueText } from '../../own-layers/attributes';
import { colouringOf } from '../../own-layers/colouring';
import { isThereOn } from '../../own-layers/on-day';
import { ownFeatureId } from '../../own-layers/own-id';
import type { OwnFeature, OwnLayer } from '../../own-layers/own-layer';
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
  return rowsOf(layer).flatMap(({ number, feature }) => {
    if (!isThereOn(feature, layer.time, day)) return [];
    const properties = {
      id: ownFeatureId(layer, number),
      colour: colourOf(feature),
      label: label === null ? '' : labelOf(feature, label),
    };
    return singleGeometries(feature.geometry).map((geometry) => ({
      type: 'Feature' as const,
      geometry,
      properties,
    }));
  });
}

/** What the map writes beside a feature, of the column of labels. */
export function labelOf(feature: OwnFeature, column: string): string {
  return valueText(valueOfColumn(feature, column)).slice(0, longestLabel);
}

/** The geometries of a collection, each by itself; none where a feature has no place. */
function singleGeometries(geometry: Geometry | null): readonly Geometry[] {
  if (geometry === null) return [];
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(singleGeometries)
    : [geometry];
}
