import type { OwnLayer } from '../../own-layers/own-layer';
import type { Scene } from '../picture/scene';
import { withLayers } from '../picture/with-layers';
import { ownFeatures } from './own-features';
import { ownSource } from './own-ids';
import { ownOrder } from './own-style';

/** A scene with own layers in it, as they are on a day. */
export function withOwn(scene: Scene, layers: readonly OwnLayer[], day: string): Scene {
  return layers.length === 0
    ? scene
    : withLayers(scene, ownSource, ownOrder, ownFeatures(layers, day));
}
