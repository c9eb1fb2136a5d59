/** Between the state and the map: what is drawn with, and what was drawn. */
import { isMend, readAsked } from '../query/asked';
import { withDrawing } from '../query/drawn';
import type { AppState } from '../state/app-state.svelte';
import type { SketchEvents, SketchParameters } from './draw-on-map';

export function sketchOf({ panel, answers }: AppState, dark: boolean): SketchParameters | null {
  const { tool, undone } = answers.sketch;
  if (tool === null || panel.kind !== 'ask') return null;
  const question = tool === 'edit' ? readAsked(panel.asked) : null;
  const of = question && !isMend(question) ? question.of : null;
  return { tool, undone, dark, edited: of && 'geometry' in of ? of.geometry : null };
}

/** A drawing that is done is a question, and its answer comes by itself. */
export function sketchEvents(app: AppState): SketchEvents {
  const { sketch } = app.answers;
  return {
    draw: (shape, accuracy) => sketch.draw(shape, accuracy),
    finish(tool, parts) {
      const asked = app.panel.kind === 'ask' ? app.panel.asked : {};
      if (sketch.tool !== 'edit') sketch.stop();
      app.open({ kind: 'ask', asked: withDrawing(asked, tool, parts) });
    },
    failed() {
      sketch.stop();
      app.reportMapTrouble('drawing');
    },
  };
}
