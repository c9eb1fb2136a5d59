/**
 * What is near a place is measured on the ellipsoid: a third of a card's work, and code that nothing
 * else needs at the start. So it comes after the rest of the card is on the screen.
 */
import { once } from '../shared/once';
import { painted } from '../shared/painted';

const load = once(() => import('./Surroundings.svelte'));

/** The component, once the card that it belongs to has been painted. */
export function loadNear() {
  const near = Promise.all([load(), painted()]).then(([component]) => component);
  // The card asks for it a frame later, and says then that it did not come.
  near.catch(() => undefined);
  return near;
}

/** Fetches the code at the reader's first movement or key press, before a card needs it. */
export function fetchNearEarly(): void {
  const fetchNow = () => void load().catch(() => undefined);
  for (const type of ['pointermove', 'pointerdown', 'keydown'])
    addEventListener(type, fetchNow, { once: true, passive: true });
}
