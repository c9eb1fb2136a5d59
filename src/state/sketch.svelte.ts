import type { Tool } from '../query/drawing-tools';
import type { Shape } from '../query/subject';

/** What is being drawn on the map, and with what. */
export class Sketch {
  /** `edit` moves the corners of the drawing that belongs to the open question. */
  tool: Tool | 'edit' | null = $state.raw(null);
  shape: Shape | null = $state.raw(null);
  /** Radius in metres of what a hand can hit at the current zoom. */
  accuracy = $state.raw(0);
  /** Counts how often the last step was undone. */
  undone = $state.raw(0);
  /** Counts how often the reader ended a drawing. */
  ended = $state.raw(0);

  start(tool: Tool | 'edit'): void {
    this.shape = null;
    this.tool = tool;
  }

  draw(shape: Shape | null, accuracy: number): void {
    this.shape = shape;
    this.accuracy = accuracy;
  }

  undo(): void {
    this.undone += 1;
  }

  /** Ends the drawing as it is, which asks a question about it; `stop` discards it. */
  end(): void {
    this.ended += 1;
  }

  stop(): void {
    this.tool = null;
    this.shape = null;
  }
}
