import type { AppState } from '../state/app-state.svelte';
import type { MapEvents } from './create-map';
import { sketchEvents } from './sketch';
import type { Stage } from './stage.svelte';

/** What happens on the map, as verbs of the state; `giveUp` ends a map that was lost twice. */
export function mapEvents(app: AppState, stage: Stage, giveUp: () => void): MapEvents {
  return {
    drawn: () => stage.drawn(),
    select: (id, at) => app.select(id, at),
    sketch: sketchEvents(app),
    ask: () => app.open({ kind: 'ask', asked: {} }),
    askAt: (at) => app.askAt(at),
    trouble: (trouble) => {
      if (trouble === 'lost' && stage.lose()) giveUp();
      else app.reportMapTrouble(trouble);
    },
    restored: () => app.mendMapTrouble('lost'),
  };
}
