import type { AppState } from '../../state/app-state.svelte';
import type { MapEvents } from './atlas-map';
import { sketchEvents } from '../drawing/sketch';
import type { ShownOnMap } from './shown-on-map.svelte';
import type { PictureOrMap } from './picture-or-map.svelte';

/**
 * Turns events of the map into verbs of the state. `giveUp` removes a map whose context was lost
 * twice.
 */
export function mapEvents(
  app: AppState,
  shown: ShownOnMap,
  stage: PictureOrMap,
  giveUp: () => void,
): MapEvents {
  return {
    drawn: () => stage.drawn(),
    select: (id, at) => shown.choose(id, at),
    over: (id, at) => shown.hover(id, at),
    sketch: sketchEvents(app),
    moved: (box) => (stage.box = box),
    askAt: (at) => app.askAt(at),
    trouble: (trouble) => {
      if (trouble === 'lost' && stage.lose()) giveUp();
      else app.reportMapTrouble(trouble);
    },
    restored: () => app.mendMapTrouble('lost'),
  };
}
