import type { FeatureCollection } from 'geojson';
import { featureCollection } from '../style/map-features';
import { withSlots, type SlottedLayer } from '../style/slotted-layer';
import type { PictureContent } from './picture-content';

/** The content of a picture with a source that the style of the atlas does not have, and its style layers. */
export function withLayers(
  content: PictureContent,
  source: string,
  slotted: readonly SlottedLayer[],
  data: FeatureCollection,
): PictureContent {
  const { style } = content;
  const layers = withSlots(style.layers, slotted);
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
