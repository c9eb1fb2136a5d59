/** Readers notice when work keeps the page from drawing for longer than this. */
const mostMs = 8;

/** Takes one after the other, with pauses in which the page can draw. */
export async function paced<T>(all: Iterable<T>, take: (one: T) => void): Promise<void> {
  let begin = performance.now();
  for (const one of all) {
    take(one);
    if (performance.now() - begin < mostMs) continue;
    await new Promise((resume) => setTimeout(resume));
    begin = performance.now();
  }
}
