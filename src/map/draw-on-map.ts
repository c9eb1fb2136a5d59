import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Asked } from '../query/asked';
import type { Tool } from '../query/drawn';
import type { Shape } from '../query/question';

/** What the reader draws with; `edited` is the drawing to change. */
export interface SketchParameters {
  readonly tool: Tool | 'edit';
  readonly edited: Shape | null;
  /** Each change takes the last step back. */
  readonly undone: number;
  readonly dark: boolean;
}

export interface SketchEvents {
  readonly draw: (shape: Shape | null, accuracy: number) => void;
  readonly finish: (tool: Tool, parts: Asked) => void;
  readonly failed: () => void;
}

export interface Drawing {
  readonly undo: () => void;
  readonly stop: () => void;
}

export interface DrawnOn {
  readonly apply: (sketch: SketchParameters | null) => void;
  /** Whether a click belongs to the drawing, also the one that ended it. */
  readonly isBusy: () => boolean;
}

/** Milliseconds in which the click of the press that ended a drawing arrives, by touch too. */
const afterglow = 400;

/** Follows the tool in hand; the library comes with the first one. */
export function drawOnMap(map: MapLibreMap, events: SketchEvents): DrawnOn {
  let current: SketchParameters | null = null;
  let drawing: Drawing | null = null;
  let turn = 0;
  let ended = -Infinity;
  const apply = (next: SketchParameters | null) => {
    if (!current && !next) return;
    const same = sameTask(current, next);
    const isUndo = same && current !== null && current.undone !== next?.undone;
    current = next;
    if (isUndo) drawing?.undo();
    if (same) return;
    drawing?.stop();
    drawing = null;
    turn += 1;
    if (!next) ended = performance.now();
    if (!next) return;
    const mine = turn;
    import('./terra-draw')
      .then(({ startDrawing }) => {
        // Another tool may have been taken meanwhile.
        if (mine === turn) drawing = startDrawing(map, next, events);
      })
      .catch(events.failed);
  };
  return { apply, isBusy: () => current !== null || performance.now() - ended < afterglow };
}

function sameTask(a: SketchParameters | null, b: SketchParameters | null): boolean {
  return a?.tool === b?.tool && JSON.stringify(a?.edited) === JSON.stringify(b?.edited);
}
