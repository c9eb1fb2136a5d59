import type { Block } from '../../reading/blocks';

/** Code units that are laid out first, about a screen of them, and then at a time: no keystroke waits for either. */
const first = 4_000;
const portion = 12_000;

/** A text as far as it is laid out: its start and what is read at once, the rest piece by piece. */
export function growing(
  blocks: () => readonly Block[],
  needed: () => number,
): { readonly blocks: readonly Block[] } {
  let reach = $state(first);
  const shown = $derived.by(() => {
    const to = Math.max(reach, needed() + 1);
    const all = blocks();
    const end = all.findIndex(({ start }) => start >= to);
    return end < 0 ? all : all.slice(0, end);
  });
  $effect(() => {
    if (shown.length === blocks().length) return;
    // Not frame by frame: a slow map would hold the text up, and most of it is out of sight.
    const timer = setTimeout(() => (reach += portion));
    return () => clearTimeout(timer);
  });
  return {
    get blocks() {
      return shown;
    },
  };
}
