import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { featureCollection } from '../style/map-features';
import type { Scene } from './scene';

/** A style layer, and the one of the atlas below which it lies. */
export interface LayerBelow {
  readonly layer: LayerSpecification;
  readonly below: string;
}

/** A scene with a source that the style of the atlas does not have, and its style layers. */
export function withLayers(
  scene: Scene,
  source: string,
  order: readonly LayerBelow[],
  data: FeatureCollection,
): Scene {
  const { style } = scene;
  const layers = style.layers.flatMap((layer) => [
    ...order.filter(({ below }) => below === layer.id).map((one) => one.layer),
    layer,
  ]);
  const sources = {
    ...style.sources,
    [source]: { type: 'geojson', data: featureCollection([]) } as const,
  };
  return {
    ...scene,
    style: { ...style, sources, layers },
    data: { ...scene.data, [source]: data },
  };
}
