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

export interface SketchCallbacks {
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

/** Follows the chosen tool. The library loads with the first one. */
export function drawOnMap(map: MapLibreMap, callbacks: SketchCallbacks): DrawnOn {
  let current: SketchParameters | null = null;
  let drawing: Drawing | null = null;
  let turn = 0;
  const isPressOfDrawing = followPresses(map.getCanvas(), () => current !== null);
  // In a microtask, because the effect that ended the drawing must finish before state is written.
  const end = (ended: Drawing | null) =>
    queueMicrotask(() => {
      ended?.finish();
      callbacks.done();
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
    if (!next) return;
    // The map must not move under a hand that is about to draw.
    map.stop();
    const mine = turn;
    import('./terra-draw')
      .then(({ startDrawing }) => {
        // Meanwhile the reader may have taken another tool.
        if (mine !== turn) return;
        drawing = startDrawing(map, next, callbacks);
        map.getContainer().dataset['drawing'] = next.tool;
      })
      .catch(callbacks.failed);
  };
  return { apply, isBusy: () => current !== null || isPressOfDrawing() };
}

/**
 * Whether the last press was one of the drawing. The press that ends a drawing has a click, which
 * comes when no tool is chosen any more; on a busy machine much later.
 */
function followPresses(canvas: HTMLElement, isDrawing: () => boolean): () => boolean {
  let ofDrawing = false;
  const press = () => (ofDrawing = isDrawing());
  // The listeners go with the canvas.
  for (const type of ['pointerdown', 'keydown'])
    canvas.addEventListener(type, press, { capture: true });
  return () => ofDrawing;
}

function sameTask(a: SketchParameters | null, b: SketchParameters | null): boolean {
  return a?.tool === b?.tool && JSON.stringify(a?.edited) === JSON.stringify(b?.edited);
}
