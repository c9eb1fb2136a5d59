import type { Position } from 'geojson';

/** Takes a [longitude, latitude] position, with the id of the feature that stands there, if any. */
type TakePoint = (at: Position, id: string | null) => void;

/** A form that waits for a point of the map: the next click there is for it, and chooses nothing. */
export class MapPick {
  #take: TakePoint | null = $state.raw(null);
  readonly waiting: boolean = $derived(this.#take !== null);

  start(take: TakePoint): void {
    this.#take = take;
  }

  stop(): void {
    this.#take = null;
  }

  /** Gives a point to the form that waits for one; false where none does. */
  give(at: Position, id: string | null): boolean {
    const take = this.#take;
    this.stop();
    take?.(at, id);
    return take !== null;
  }
}
