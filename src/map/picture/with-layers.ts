import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { featureCollection } from '../style/map-features';
import type { PictureContent } from './picture-content';

/** A style layer, and the one of the atlas below which it lies. */
export interface LayerBelow {
  readonly layer: LayerSpecification;
  readonly below: string;
}

/** The content of a picture with a source that the style of the atlas does not have, and its style layers. */
export function withLayers(
  content: PictureContent,
  source: string,
  order: readonly LayerBelow[],
  data: FeatureCollection,
): PictureContent {
  const { style } = content;
  const layers = style.layers.flatMap((layer) => [
    ...order.filter(({ below }) => below === layer.id).map((one) => one.layer),
    layer,
  ]);
  const sources = {
    ...style.sources,
    [source]: { type: 'geojson', data: featureCollection([]) } as const,
  };
  return {
    ...content,
    style: { ...style, sources, layers },
    data: { ...content.data, [source]: data },
  };
}
