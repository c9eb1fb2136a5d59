/** The choices of the start view of the real atlas, for tests that draw it. */
import { layerIds } from '../../src/catalog/layers';
import { englishName } from '../../src/catalog/naming';
import { mapNames } from '../../src/map/style/label-names';
import type { MapParameters } from '../../src/map/style/parameters';
import { catalog } from '../fixtures';

export const startParameters: MapParameters = {
  ...{ selected: null, point: null, compared: null, step: null, reply: null, sketch: null },
  day: '2022-08-27',
  outline: [],
  shown: layerIds,
  mentions: { marked: [], own: false, lit: null },
  own: [],
  archive: [],
  detailed: [],
  names: mapNames(catalog, englishName),
  capitals: {},
  dark: false,
};
