import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Catalog } from '../../catalog/types';
import type { Messages } from '../../i18n/messages';
import { drawDetailed } from '../detailed/draw-detailed';
import { drawOwn } from '../own/draw-own';
import type { MapParameters } from '../style/parameters';
import { showAnswer } from './answer-source';
import { drawLater } from './draw-later';
import { showMentions } from './mentions-source';
import { showOutline } from './outline-source';

/** Draws what the style leaves empty: an answer, named places, an outline, own layers, archives. */
export function drawLive(
  map: MapLibreMap,
  catalog: Catalog,
  t: Messages,
): (parameters: MapParameters) => void {
  const [showOwn, showDetailed] = [drawOwn(map), drawDetailed(map)];
  const showArchive = drawLater(
    map,
    async () => (await import('../archive/show-archive')).showArchive,
  );
  return ({ reply, mentions, outline, own, archive, detailed, day }) => {
    showAnswer(map, catalog, reply, t);
    showMentions(map, mentions);
    showOutline(map, outline);
    showOwn(own, day);
    showArchive(archive);
    showDetailed(detailed);
  };
}
