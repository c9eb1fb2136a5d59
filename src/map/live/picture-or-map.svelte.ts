/**
 * Which map is on the page: a picture until the live map is there, and where there cannot be one.
 */
import { tick } from 'svelte';
import type { Box, Camera } from './camera-extent';
import { tellMapAtRest } from './map-at-rest';
import { cameraIn } from '../../state/permalink';
import { idBehind } from '../picture/follow-picture';

export class PictureOrMap {
  busy = $state.raw(true);
  #pictured = $state.raw(true);
  /** What the map showed when the reader first moved it under the picture. */
  #movedWith: unknown = $state.raw(null);
  /** Whether the pointer reaches the map already, although the picture still covers it. */
  reached = $state.raw(false);
  /** Whether the picture is on the page. One that went along with the map shows no other view. */
  readonly pictured: boolean;
  /** Whether the picture keeps the pointer and the focus from the map. */
  readonly covers: boolean;
  /** Whether the picture is still the one that came with the page. */
  readonly still: boolean;
  /** The camera in the address; the picture starts with it too. */
  own: Camera | null = $state.raw(addressCamera());
  /** The box that the live map shows; null until the map has reported it. */
  box: Box | null = $state.raw(null);
  element: HTMLElement | undefined = $state();
  #hasLeft = $state.raw(false);
  #losses = 0;
  readonly #shown: () => unknown;

  /** Made with a component, because an effect replaces the still picture once `shown()` changes. */
  constructor(isPrerendered: boolean, shown: () => unknown) {
    const first = shown();
    this.#shown = shown;
    this.pictured = $derived(this.#pictured && !(this.reached && shown() !== this.#movedWith));
    this.covers = $derived(this.pictured && !this.reached);
    this.still = $derived(this.pictured && isPrerendered && !this.#hasLeft && shown() === first);
    $effect.pre(() => {
      if (!this.still) void this.#keepFocus();
    });
  }

  /** The map has drawn everything. */
  drawn(): void {
    this.#rest();
    void this.#show(false);
  }

  /** The reader moves the map before it has drawn everything. */
  moveEarly(): void {
    if (!this.#pictured || this.reached) return;
    [this.#movedWith, this.reached] = [this.#shown(), true];
  }

  /** The live map shows another box. */
  moved(box: Box): void {
    this.box = box;
  }

  /** There will be no live map. */
  fail(): void {
    this.#rest();
    void this.#show(true);
  }

  /**
   * The browser has dropped the map's context; true if that happened before, so it may happen
   * again.
   */
  lose(): boolean {
    this.own = addressCamera();
    this.#hasLeft = true;
    void this.#show(true);
    this.#losses += 1;
    return this.#losses > 1;
  }

  #rest(): void {
    this.busy = false;
    tellMapAtRest();
  }

  /** Replaces the still picture by one that follows the reader, and moves the focus to it. */
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

  /** Exchanges picture and map without losing the focus, which moves to the other one. */
  async #show(pictured: boolean): Promise<void> {
    const find = (selector: string) => this.element?.querySelector<HTMLElement>(selector);
    const focused = find(':focus') !== null && find(':focus') !== undefined;
    [this.#pictured, this.reached] = [pictured, false];
    if (!pictured) this.#hasLeft = true;
    await tick();
    if (focused) find(pictured ? '.picture' : 'canvas')?.focus({ preventScroll: true });
  }
}

function addressCamera(): Camera | null {
  return typeof location === 'undefined' ? null : cameraIn(location.hash);
}
