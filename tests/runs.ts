/**
 * How many runs the slow tests make: properties on invented input, and loops over many texts.
 * `npm test` makes a quarter of them, `npm run test:long` all; the variable TEST_RUNS sets another
 * share.
 */
const share = readShare(process.env['TEST_RUNS']);

/** Whether this is a long run: tests that take half a minute by themselves are made only then. */
export const isLong = share >= 1;

/** How many of a number of runs to make now; at least one. */
export function runs(all: number, of = share): number {
  return Math.max(1, Math.ceil(all * of));
}

/** The items of a long loop: a few of all over the list now, all of them in a long run. */
export function some<T>(all: readonly T[], of = share): readonly T[] {
  return all.filter((_, at) => Math.floor(at * of) > Math.floor((at - 1) * of));
}

/** The share of the runs in a variable; throws if it is not a number above 0. */
export function readShare(text: string | undefined): number {
  if (text === undefined) return 0.25;
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(
    `TEST_RUNS is a share of the runs above 0, such as 0.25 or 1, and not "${text}".`,
  );
}
