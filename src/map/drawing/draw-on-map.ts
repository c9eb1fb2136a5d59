import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Tool } from '../../query/drawing-tools';
import type { QuestionParts } from '../../query/question-parts';
import type { Shape } from '../../query/subject';

/** A drawing to edit; a point with a distance in km is a circle. */
export interface Edited {
  readonly shape: Shape;
  readonly km?: number;
}

/** The tool that the reader draws with. */
export interface SketchParameters {
  readonly tool: Tool | 'edit';
  readonly edited: Edited | null;
  /** Every new value undoes the last step. */
  readonly undone: number;
  /** Every new value ends the drawing. */
  readonly ended: number;
  readonly dark: boolean;
}

export interface SketchEvents {
  readonly draw: (shape: Shape | null, accuracy: number) => void;
  readonly finish: (tool: Tool, parts: QuestionParts) => void;
  /** The reader has ended the drawing, even if there is nothing to ask about. */
  readonly done: () => void;
  readonly failed: () => void;
}

export interface Drawing {
  readonly undo: () => void;
  /** Ends the current drawing as it is. */
  readonly finish: () => void;
  readonly stop: () => void;
}

export interface DrawnOn {
  readonly apply: (sketch: SketchParameters | null) => void;
  /** Whether a click belongs to the drawing, including the click that ended it. */
  readonly isBusy: () => boolean;
}

/** Milliseconds within which the click that belongs to the final press arrives, also by touch. */
const afterglow = 400;

/** Follows the chosen tool. The library loads with the first one. */
export function drawOnMap(map: MapLibreMap, events: SketchEvents): DrawnOn {
  let current: SketchParameters | null = null;
  let drawing: Drawing | null = null;
  let turn = 0;
  let stopped = -Infinity;
  // In a microtask, because the effect that ended the drawing must finish before state is written.
  const end = (ended: Drawing | null) =>
    queueMicrotask(() => {
      ended?.finish();
      events.done();
    });
  const apply = (next: SketchParameters | null) => {
    if (!current && !next) return;
    const same = sameTask(current, next);
    const isUndo = same && current?.undone !== next?.undone;
    const isEnd = same && current?.ended !== next?.ended;
    current = next;
    if (isUndo) drawing?.undo();
    if (isEnd) end(drawing);
    if (same) return;
    drawing?.stop();
    drawing = null;
    delete map.getContainer().dataset['drawing'];
    turn += 1;
    if (!next) {
      stopped = performance.now();
      return;
    }
    // The map must not move under a hand that is about to draw.
    map.stop();
    const mine = turn;
    import('./terra-draw')
      .then(({ startDrawing }) => {
        // Meanwhile the reader may have taken another tool.
        if (mine !== turn) return;
        drawing = startDrawing(map, next, events);
        map.getContainer().dataset['drawing'] = next.tool;
      })
      .catch(events.failed);
  };
  return { apply, isBusy: () => current !== null || performance.now() - stopped < afterglow };
}

function sameTask(a: SketchParameters | null, b: SketchParameters | null): boolean {
  return a?.tool === b?.tool && JSON.stringify(a?.edited) === JSON.stringify(b?.edited);
}
