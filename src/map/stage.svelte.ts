/** Who is on the stage: a picture of the map, until the map is there and where it cannot be. */
import { tick } from 'svelte';
import type { Camera } from './frame';
import { cameraIn } from '../state/permalink';

export class Stage {
  busy = $state.raw(true);
  pictured = $state.raw(true);
  /** The camera that the address names; the picture starts with it, too. */
  own: Camera | null = $state.raw(addressCamera());
  element: HTMLElement | undefined = $state();
  #losses = 0;

  /** The map has drawn all that it shows. */
  drawn(): void {
    this.busy = false;
    void this.#show(false);
  }

  /** There will be no map. */
  fail(): void {
    this.busy = false;
    void this.#show(true);
  }

  /** The browser has dropped the map's picture. True: it did so before, and will again. */
  lose(): boolean {
    this.own = addressCamera();
    void this.#show(true);
    this.#losses += 1;
    return this.#losses > 1;
  }

  /** Changes the two without a focus lost: it goes over to the other one. */
  async #show(pictured: boolean): Promise<void> {
    const find = (selector: string) => this.element?.querySelector<HTMLElement>(selector);
    const focused = find(':focus') !== null && find(':focus') !== undefined;
    this.pictured = pictured;
    await tick();
    if (focused) find(pictured ? '.picture' : 'canvas')?.focus({ preventScroll: true });
  }
}

function addressCamera(): Camera | null {
  return typeof location === 'undefined' ? null : cameraIn(location.hash);
}
