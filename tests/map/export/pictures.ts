/** Saved pictures of the real atlas for tests, with the background that the page has. */
import { englishName, type NameOf } from '../../../src/catalog/naming';
import { wholeCamera } from '../../../src/map/live/camera-extent';
import { exactBasemap } from '../../../src/map/export/exact-basemap';
import { savedPicture } from '../../../src/map/export/saved-picture';
import type { PictureInput } from '../../../src/map/export/picture-input';
import { buildStyle } from '../../../src/map/style/build-style';
import type { MapParameters } from '../../../src/map/style/parameters';
import { catalog } from '../../fixtures';
import { en } from '../../words';
import { startParameters as parameters } from '../start-parameters';

const size = { width: 1008, height: 746 };
const camera = wholeCamera(catalog, size);

export const input: PictureInput = {
  ...{ catalog, t: en, parameters, size, camera },
  nameOf: englishName as NameOf,
  style: buildStyle(catalog, { background: null, fonts: '' }, en),
  basemap: exactBasemap([], catalog, camera, size),
  title: 'The Lachin corridor',
  fonts: () => '',
};

/** A picture with other choices than the start view. */
export function pictureWith(changed: Partial<MapParameters>, others: Partial<PictureInput> = {}) {
  return savedPicture({ ...input, ...others, parameters: { ...parameters, ...changed } });
}
