import type { Direction } from '../../query/neighbour';

const keys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

/** Shift and an arrow go to the next feature in that direction; an arrow alone moves the map. */
export function arrowDirection({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) {
  return shiftKey && !altKey && !ctrlKey && !metaKey ? (keys[key] ?? null) : null;
}
