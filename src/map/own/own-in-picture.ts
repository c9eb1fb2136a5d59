import type { OwnLayer } from '../../own-layers/own-layer';
import type { PictureContent } from '../picture/picture-content';
import { withLayers } from '../picture/with-layers';
import { ownFeatures } from './own-features';
import { ownSource } from './own-ids';
import { ownOrder } from './own-style';

/** The content of a picture with own layers in it, as they are on a day. */
export function withOwn(
  content: PictureContent,
  layers: readonly OwnLayer[],
  day: string,
): PictureContent {
  return layers.length === 0
    ? content
    : withLayers(content, ownSource, ownOrder, ownFeatures(layers, day));
}
