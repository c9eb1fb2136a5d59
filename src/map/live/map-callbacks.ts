/**
 * What the map reports, and what that means for the reader. A click: `choose-on-map.ts` finds the
 * feature, `choose` here decides what it means, `AppState` opens that, and `OpenView.svelte` shows it
 * in the panel. The map follows: `chosen-on-map.ts` says what is chosen, `shown-on-map.svelte.ts` has
 * it among the parameters, `draw-map.svelte.ts` hands them to `apply` of `create-map.ts`, and
 * `select-on-map.ts` draws it so.
 */
import type { Position } from 'geojson';
import { eventOf } from '../../catalog/events-around';
import { readOwnId } from '../../own-layers/own-id';
import type { AppState } from '../../state/app-state.svelte';
import type { Reader } from '../../state/reader.svelte';
import { sketchCallbacks } from '../drawing/sketch';
import type { MapCallbacks } from './atlas-map';
import type { PictureOrMap } from './picture-or-map.svelte';
import type { ShownOnMap } from './shown-on-map.svelte';

interface Listening {
  readonly app: AppState;
  readonly reader: Reader;
  readonly shown: ShownOnMap;
  readonly stage: PictureOrMap;
}

/** `giveUp` removes a map whose context was lost twice. */
export function mapCallbacks(
  { app, reader, shown, stage }: Listening,
  giveUp: () => void,
): MapCallbacks {
  return {
    drawn: () => stage.drawn(),
    movedEarly: () => stage.moveEarly(),
    choose: (id, at) => choose(app, reader, id, at),
    over: (id, at) => shown.hover(id, at),
    sketch: sketchCallbacks(app),
    moved: (box) => stage.moved(box),
    askAt: (at) => app.askAt(at),
    trouble: (trouble) => {
      if (trouble === 'lost' && stage.lose()) giveUp();
      else app.reportMapTrouble(trouble);
    },
    restored: () => app.mendMapTrouble('lost'),
  };
}

/** A place that the open text names is read there; any other place opens its card. */
function choose(app: AppState, reader: Reader, id: string, at: Position): void {
  const { panel, catalog } = app;
  if (app.answers.pick.give(at, id)) return;
  const own = readOwnId(id);
  if (own) return app.open({ kind: 'own', ...own, at });
  if (panel.kind === 'archive' && reader.archive.placeOf(id))
    return app.open({ ...panel, place: id, at });
  if (eventOf(catalog, id)) return app.open({ kind: 'event', id, at });
  const feature = catalog.featureById[id];
  if (!reader.readAbout(feature ?? { id }) && feature) app.select(id, at);
}
