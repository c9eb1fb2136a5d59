/** Connects the state and the map: the current tool, and what was drawn. */
import { withDrawing } from '../../query/drawing-parts';
import { kindOf, type Question } from '../../query/kinds';
import { isPartTrouble } from '../../query/question-parts';
import { readQuestion } from '../../query/question-of-parts';
import type { AppState } from '../../state/app-state.svelte';
import type { Edited, SketchCallbacks, SketchParameters } from './draw-on-map';

export function sketchOf({ panel, answers }: AppState, dark: boolean): SketchParameters | null {
  const { tool, undone, ended } = answers.sketch;
  if (tool === null || panel.kind !== 'ask') return null;
  const question = tool === 'edit' ? readQuestion(panel.parts) : null;
  return {
    tool,
    undone,
    ended,
    dark,
    edited: question && !isPartTrouble(question) ? editedOf(question) : null,
  };
}

/** The drawing that belongs to a question; a point with a distance becomes a circle. */
function editedOf(question: Question): Edited | null {
  const { of } = question;
  if (!('geometry' in of)) return null;
  const shape = of.geometry;
  return shape.type === 'Point' && kindOf(question).tools.circle !== undefined && 'km' in question
    ? { shape, km: question.km }
    : { shape };
}

/** A finished drawing becomes a question, which is asked at once. */
export function sketchCallbacks(app: AppState): SketchCallbacks {
  const { sketch } = app.answers;
  return {
    draw: (shape, accuracy) => sketch.draw(shape, accuracy),
    finish(tool, parts) {
      const open = app.panel.kind === 'ask' ? app.panel.parts : {};
      if (sketch.tool !== 'edit') sketch.stop();
      app.open({ kind: 'ask', parts: withDrawing(open, tool, parts) });
    },
    done: () => sketch.stop(),
    failed() {
      sketch.stop();
      app.reportMapTrouble('drawing');
    },
  };
}
