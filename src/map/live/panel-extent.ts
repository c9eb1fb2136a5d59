import type { Catalog } from '../../catalog/types';
import type { OwnLayer } from '../../own-layers/own-layer';
import type { ArchiveOnPage } from '../../state/archive.svelte';
import type { PanelView } from '../../state/view';
import { archiveExtent } from '../archive/archive-extent';
import { ownExtent } from '../own/own-extent';
import type { CameraTarget } from './camera-target';
import { eventExtent } from './event-extent';

/** What the camera shows of an own layer, of a place of an archive or of an event; null for others. */
export function panelExtent(
  catalog: Catalog,
  panel: PanelView,
  own: readonly OwnLayer[],
  archive: Pick<ArchiveOnPage, 'placeOf'>,
): CameraTarget | null {
  return ownExtent(panel, own) ?? archiveExtent(panel, archive) ?? eventExtent(catalog, panel);
}
