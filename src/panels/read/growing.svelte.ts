import type { Block } from '../../reading/blocks';

/** Code units that are laid out at a time: a piece of work that no keystroke waits for. */
const portion = 12_000;

/** A text as far as it is laid out: its start and what is read at once, the rest frame by frame. */
export function growing(
  blocks: () => readonly Block[],
  needed: () => number,
): { readonly blocks: readonly Block[] } {
  let reach = $state(portion);
  const shown = $derived.by(() => {
    const to = Math.max(reach, needed() + 1);
    const all = blocks();
    const end = all.findIndex(({ start }) => start >= to);
    return end < 0 ? all : all.slice(0, end);
  });
  $effect(() => {
    if (shown.length === blocks().length) return;
    const frame = requestAnimationFrame(() => (reach += portion));
    return () => cancelAnimationFrame(frame);
  });
  return {
    get blocks() {
      return shown;
    },
  };
}
