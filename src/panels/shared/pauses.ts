import { breath } from '../../breath';

/** Readers notice when work keeps the page from drawing for longer than this. */
const mostMs = 8;

/** What long work awaits again and again: it goes on after a pause whenever the page has to draw. */
export function pauses(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < mostMs) return;
    await breath();
    begin = performance.now();
  };
}

/** Takes one after the other, with pauses in which the page can draw. */
export async function paced<T>(all: Iterable<T>, take: (one: T) => void): Promise<void> {
  const rest = pauses();
  for (const one of all) {
    take(one);
    await rest();
  }
}
