/**
 * What is near a place is measured on the ellipsoid: a third of a card's work, and code that nothing
 * else needs at the start. So it comes after the rest of the card is on the screen.
 */
import { once } from '../shared/once';

const load = once(() => import('./Surroundings.svelte'));

/** The component, once the card that it belongs to has been painted. */
export async function loadNear() {
  const [near] = await Promise.all([load(), painted()]);
  return near;
}

/** Fetches the code at the reader's first movement or key, before a card needs it. */
export function fetchNearEarly(): void {
  const fetchNow = () => void load().catch(() => undefined);
  for (const type of ['pointermove', 'pointerdown', 'keydown'])
    addEventListener(type, fetchNow, { once: true, passive: true });
}

/** Resolves after the next frame; soon also where the page is hidden and has no frames. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve);
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}
