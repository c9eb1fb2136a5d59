import type { OwnLayer } from '../../own-layers/own-layer';
import type { Scene } from '../picture/scene';
import { collection } from '../style/map-features';
import { ownFeatures } from './own-features';
import { ownSource } from './own-ids';
import { ownOrder } from './own-style';

/** A scene with own layers in it, as they are on a day. */
export function withOwn(scene: Scene, layers: readonly OwnLayer[], day: string): Scene {
  if (layers.length === 0) return scene;
  const { style } = scene;
  const drawn = style.layers.flatMap((layer) => [
    ...ownOrder.filter(({ below }) => below === layer.id).map((own) => own.layer),
    layer,
  ]);
  const sources = {
    ...style.sources,
    [ownSource]: { type: 'geojson', data: collection([]) } as const,
  };
  return {
    ...scene,
    style: { ...style, sources, layers: drawn },
    data: { ...scene.data, [ownSource]: ownFeatures(layers, day) },
  };
}
