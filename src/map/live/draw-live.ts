import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { followOwn } from '../own/follow-own';
import type { MapParameters } from '../style/parameters';
import { showAnswer } from './answer-source';
import { showMentions } from './mentions-source';
import { showOutline } from './outline-source';

/** Draws what the style leaves empty: an answer, named places, an outline, own layers. */
export function drawLive(
  map: MapLibreMap,
  catalog: Catalog,
  t: Messages,
): (parameters: MapParameters) => void {
  const showOwn = followOwn(map);
  return ({ reply, mentions, outline, own, day }) => {
    showAnswer(map, catalog, reply, t);
    showMentions(map, mentions);
    showOutline(map, outline);
    showOwn(own, day);
  };
}
