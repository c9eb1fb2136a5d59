import type { SizedPlace } from '../../archive/sized-place';
import type { Scene } from '../picture/scene';
import { withLayers } from '../picture/with-layers';
import { archiveFeatures } from './archive-features';
import { archiveSource } from './archive-ids';
import { archiveOrder } from './archive-style';

/** A scene with the places of an archive in it. */
export function withArchive(scene: Scene, sized: readonly SizedPlace[]): Scene {
  return sized.length === 0
    ? scene
    : withLayers(scene, archiveSource, archiveOrder, archiveFeatures(sized));
}
