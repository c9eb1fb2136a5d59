import type { Attachment } from 'svelte/attachments';
import type { PanelView } from '../../../state/view';
import {
  heightFor,
  restingHeight,
  tappedHeight,
  type SheetHeight,
  type SheetPixels,
} from './heights';

interface Sample {
  readonly y: number;
  readonly time: number;
}

interface Drag {
  readonly pixels: SheetPixels;
  readonly from: number;
  readonly start: Sample;
  readonly last: readonly [Sample, Sample];
}

/** Pixels that a finger may move and still mean a tap. */
const slack = 6;

/** The panel as a sheet: where it rests, and where it is under a finger. */
export class Sheet {
  #chosen: SheetHeight = $state.raw('peek');
  /** What was read on the map when the reader chose the height. */
  #known: unknown = $state.raw(null);
  readonly #onMap: () => unknown;
  /** Half where it would hide what the reader has asked to see on the map since. */
  readonly #height: SheetHeight = $derived.by(() => {
    const asked = this.#onMap();
    return this.#chosen === 'full' && asked !== null && asked !== this.#known
      ? 'half'
      : this.#chosen;
  });
  /** Pixels under a moving finger; null at rest. */
  pixels: number | null = $state.raw(null);
  #drag: Drag | null = $state.raw(null);
  /**
   * Where the sheet rests; under a finger, whether it is above or below half its height. Above, it
   * lies over the map, which keeps its size.
   */
  readonly place: SheetHeight | 'above' | 'below' = $derived.by(() => {
    if (this.pixels === null || !this.#drag) return this.height;
    return this.pixels > this.#drag.pixels.half ? 'above' : 'below';
  });

  /** Gives the panel the height under the finger; at rest the style sheet has it. */
  readonly sized: Attachment<HTMLElement> = ({ style }) => {
    style.height = this.pixels === null ? '' : `${this.pixels}px`;
  };

  /**
   * The start is the map's, and the panel shows its first lines; what an address asks for has room.
   * `onMap` is what the reader asks to see on the map, null where that is nothing.
   */
  constructor(isStart = true, onMap: () => unknown = () => null) {
    this.#onMap = onMap;
    if (!isStart) this.#chosen = 'half';
  }

  get height(): SheetHeight {
    return this.#height;
  }

  /** Chosen by the reader, who sees what is asked of the map by then. */
  set height(height: SheetHeight) {
    [this.#chosen, this.#known] = [height, this.#onMap()];
  }

  opened(kind: PanelView['kind']): void {
    this.#chosen = heightFor(kind, this.height);
  }

  take(y: number, time: number, pixels: SheetPixels): void {
    const start = { y, time };
    this.#drag = { pixels, from: pixels[this.height], start, last: [start, start] };
  }

  move(y: number, time: number): void {
    const drag = this.#drag;
    if (!drag || (this.pixels === null && Math.abs(y - drag.start.y) < slack)) return;
    const { low, full } = drag.pixels;
    this.#drag = { ...drag, last: [drag.last[1], { y, time }] };
    this.pixels = Math.min(Math.max(drag.from + drag.start.y - y, low), full);
  }

  /** The finger has left: a drag comes to rest, anything shorter was a tap. */
  drop(): void {
    const [drag, pixels] = [this.#drag, this.pixels];
    this.cancel();
    if (!drag) return;
    const [before, last] = drag.last;
    const speed = (before.y - last.y) / Math.max(last.time - before.time, 1);
    this.height =
      pixels === null ? tappedHeight(this.height) : restingHeight(pixels, speed, drag.pixels);
  }

  cancel(): void {
    [this.#drag, this.pixels] = [null, null];
  }
}
