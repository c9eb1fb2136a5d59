/**
 * How the time of a call grows with its input: what grows faster than its input can be a way to
 * stop the page.
 */

/** A call that is prepared for an input of some size, so that only the call itself is timed. */
export type Prepared = (size: number) => () => unknown;

/** Milliseconds of the processor at n, 2n, 4n and 8n. */
export type Times = readonly [number, number, number, number];

/** Below it, the clock and the collector of garbage weigh more than the growth. */
const tooShortToTell = 60;

/**
 * Times a call at n, 2n, 4n and 8n, in time of the processor, which another program on the machine
 * does not lengthen. Each size counts by its fastest run.
 */
export async function timesOf(prepare: Prepared, n: number, rounds: number): Promise<Times> {
  const least = [Infinity, Infinity, Infinity, Infinity] as [number, number, number, number];
  for (let round = 0; round < rounds; round += 1)
    for (const power of [0, 1, 2, 3] as const) {
      const call = prepare(n * 2 ** power);
      const before = process.cpuUsage();
      await call();
      const { user, system } = process.cpuUsage(before);
      least[power] = Math.min(least[power], (user + system) / 1000);
    }
  return least;
}

/** Eight times the input takes 8 times as long where growth is linear, 64 times where it is quadratic. */
export function isLinear([one, , , eight]: Times): boolean {
  return eight < tooShortToTell || eight < 20 * Math.max(one, 1);
}
