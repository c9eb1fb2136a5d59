/**
 * MapLibre compiles a program for each set of properties that depend on the feature, and compiling
 * is most of the cost of the first frame. So all layers of a type get the same set here.
 */
import type { LayerSpecification } from 'maplibre-gl';

/** Properties that depend on the feature in at least one layer, with their default values. */
const dependent: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  fill: { 'fill-color': '#000000', 'fill-opacity': 1 },
  line: { 'line-color': '#000000', 'line-width': 1, 'line-opacity': 1 },
  circle: {
    'circle-color': '#000000',
    'circle-opacity': 1,
    'circle-radius': 5,
    'circle-stroke-color': '#000000',
    'circle-stroke-opacity': 1,
    'circle-stroke-width': 0,
  },
};
/** The same of symbols with an icon. */
const ofIcons: Readonly<Record<string, unknown>> = { 'icon-color': '#000000', 'icon-opacity': 1 };

export function withSamePaintProperties(layer: LayerSpecification): LayerSpecification {
  const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
  const hasIcons = layer.type === 'symbol' && layer.layout?.['icon-image'] !== undefined;
  const wanted = hasIcons ? ofIcons : dependent[layer.type];
  if (!wanted || 'fill-pattern' in paint) return layer;
  const values = Object.entries(wanted).map(([name, usual]) => {
    const value = paint[name] ?? usual;
    return [name, isDependent(value) ? value : perFeature(value)];
  });
  return { ...layer, paint: { ...paint, ...Object.fromEntries(values) } } as LayerSpecification;
}

function isDependent(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return ['get', 'feature-state'].includes(String(value[0])) || value.some(isDependent);
}

/** The same value in a form that MapLibre takes as dependent on the feature. */
function perFeature(value: unknown): unknown {
  return ['case', ['==', ['get', 'id'], ''], value, value];
}
