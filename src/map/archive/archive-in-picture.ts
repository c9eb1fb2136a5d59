import type { SizedPlace } from '../../archive/sized-place';
import type { PictureContent } from '../picture/picture-content';
import { withLayers } from '../picture/with-layers';
import { archiveFeatures } from './archive-features';
import { archiveSource } from './archive-ids';
import { archiveOrder } from './archive-style';

/** The content of a picture with the places of an archive in it. */
export function withArchive(content: PictureContent, sized: readonly SizedPlace[]): PictureContent {
  return sized.length === 0
    ? content
    : withLayers(content, archiveSource, archiveOrder, archiveFeatures(sized));
}
