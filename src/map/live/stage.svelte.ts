/** Who is on the stage: a picture of the map, until the map is there and where it cannot be. */
import { tick } from 'svelte';
import type { Box, Camera } from './frame';
import { cameraIn } from '../../state/permalink';
import { idBehind } from '../picture/follow-picture';

export class Stage {
  busy = $state.raw(true);
  pictured = $state.raw(true);
  /** Whether the picture is still the one that the page came with. */
  readonly still: boolean;
  /** The camera that the address names; the picture starts with it, too. */
  own: Camera | null = $state.raw(addressCamera());
  /** What the live map shows; null until it says so. */
  box: Box | null = $state.raw(null);
  element: HTMLElement | undefined = $state();
  #hasLeft = $state.raw(false);
  #losses = 0;

  /** Made with a component: a still picture is left when what the map shows is no longer `shown()`'s first. */
  constructor(isPrerendered: boolean, shown: () => unknown) {
    const first = shown();
    this.still = $derived(isPrerendered && !this.#hasLeft && shown() === first);
    $effect.pre(() => {
      if (!this.still) void this.#keepFocus();
    });
  }

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
    this.#hasLeft = true;
    void this.#show(true);
    this.#losses += 1;
    return this.#losses > 1;
  }

  /** A picture that follows the reader takes the place of the still one, and the focus goes over to it. */
  async #keepFocus(): Promise<void> {
    const focused = this.element?.querySelector<SVGElement>('.still :focus');
    if (!focused) return;
    const place = focused instanceof SVGAElement ? idBehind(focused) : null;
    await tick();
    const links =
      this.element?.querySelectorAll<SVGAElement>('.picture a:not([aria-hidden])') ?? [];
    const same = [...links].find((link) => place !== null && idBehind(link) === place);
    (same ?? this.element?.querySelector<HTMLElement>('.picture'))?.focus({ preventScroll: true });
  }

  /** Changes the two without a focus lost: it goes over to the other one. */
  async #show(pictured: boolean): Promise<void> {
    const find = (selector: string) => this.element?.querySelector<HTMLElement>(selector);
    const focused = find(':focus') !== null && find(':focus') !== undefined;
    this.pictured = pictured;
    if (!pictured) this.#hasLeft = true;
    await tick();
    if (focused) find(pictured ? '.picture' : 'canvas')?.focus({ preventScroll: true });
  }
}

function addressCamera(): Camera | null {
  return typeof location === 'undefined' ? null : cameraIn(location.hash);
}
