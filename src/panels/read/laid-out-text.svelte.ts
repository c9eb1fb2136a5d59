import type { Attachment } from 'svelte/attachments';
import type { Block } from '../../reading/blocks';

/**
 * Code units that are laid out first, about a screen of them, and then at a time: no keystroke
 * waits for either.
 */
const first = 4_000;
const portion = 12_000;

/** A text as far as it is laid out: its start and what is read at once, the rest piece by piece. */
export class LaidOutText {
  readonly blocks: readonly Block[];
  readonly isWhole: boolean;
  #reach = $state.raw(first);

  constructor(all: () => readonly Block[], needed: () => number) {
    this.blocks = $derived.by(() => {
      const to = Math.max(this.#reach, needed() + 1);
      const end = all().findIndex(({ start }) => start >= to);
      return end < 0 ? all() : all().slice(0, end);
    });
    this.isWhole = $derived(this.blocks.length === all().length);
  }

  /** Lays out the rest while its element stands in the page. */
  readonly layOut: Attachment = () => {
    if (this.isWhole) return;
    // Not frame by frame: a slow map would hold the text up, and most of it is out of sight.
    const timer = setInterval(() => (this.#reach += portion));
    return () => clearInterval(timer);
  };
}
