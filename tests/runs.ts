/**
 * How long the slow tests take: properties that are tried on invented input, and loops over many
 * texts. `npm test` makes a quarter of the runs, `npm run test:long` all of them; the variable
 * TEST_RUNS sets another share.
 */
const share = readShare(process.env['TEST_RUNS']);

/** How many of so many runs are made now; at least one. */
export function runs(all: number, of = share): number {
  return Math.max(1, Math.ceil(all * of));
}

/** What a long loop goes over: the first of a list now, all of it in a long run. */
export function some<T>(all: readonly T[], of = share): readonly T[] {
  return all.slice(0, runs(all.length, of));
}

/** The share of the runs that a variable names; throws where it is no number above 0. */
export function readShare(text: string | undefined): number {
  if (text === undefined) return 0.25;
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(
    `TEST_RUNS is a share of the runs above 0, such as 0.25 or 1, and not "${text}".`,
  );
}
