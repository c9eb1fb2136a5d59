/** What the picture of a preview shows of the map: one place chosen, on a day on which it was there. */
import type { Feature } from 'geojson';
import { firstDay } from '../../src/chronology/dates';
import { layerOf, type LayerId } from '../../src/catalog/layers';
import type { AtlasFeature, Catalog } from '../../src/catalog/types';
import type { Messages } from '../../src/i18n/messages';
import { revealZoom, type Camera } from '../../src/map/live/camera-extent';
import { basemapOf, type Basemap } from '../../src/map/picture/basemap';
import { unitsPerPixel } from '../../src/map/picture/plane';
import { pictureContent, type PictureContent } from '../../src/map/picture/picture-content';
import type { MapParameters } from '../../src/map/style/parameters';
import { sharedStyle } from '../../src/map/style/shared-style';
import { existsOn } from '../../src/query/exists-on';
import { previewSize } from './preview-size';

/** What every picture of an atlas is drawn from. */
export interface Drawn {
  readonly catalog: Catalog;
  readonly t: Messages;
  readonly basemap: Basemap;
}

/**
 * Land and water for the pictures. Those of the page are coarser far from the middle of the atlas,
 * because a reader loads them; a picture of a place may be there.
 */
export function previewBasemap(features: readonly Feature[], catalog: Catalog): Basemap {
  return basemapOf(features, catalog, () => unitsPerPixel(revealZoom));
}

const files = { background: null, fonts: '', world: '' };

export function contentFor(
  { catalog, t, basemap }: Drawn,
  camera: Camera,
  target: AtlasFeature | null,
): PictureContent {
  const shown: LayerId[] = ['focus', 'districts', 'holders', 'corridor'];
  const own = target ? layerOf(target) : null;
  const parameters: MapParameters = {
    ...{ selected: target?.id ?? null, outline: [], point: null, compared: null, step: null },
    ...{ reply: null, sketch: null, names: {}, capitals: {}, naming: 'mine', dark: false },
    mentions: { marked: [], own: false, lit: null },
    own: [],
    archive: [],
    detailed: [],
    day: dayOf(target, catalog),
    shown: own ? [...shown, own] : shown,
  };
  const style = sharedStyle(catalog, files, t);
  return pictureContent({ catalog, style, parameters, t }, basemap, camera, previewSize);
}

/** The day of the atlas, or for what was not there then, its first day. */
function dayOf(target: AtlasFeature | null, { atlas }: Catalog): string {
  const from = target?.properties.from ?? null;
  return target === null || from === null || existsOn(target, atlas.day)
    ? atlas.day
    : firstDay(from);
}
