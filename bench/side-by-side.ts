/** Two tasks in turn, and a report of what they took. */
import { median } from './medians';

const rounds = 7;

export interface Run {
  readonly found: number;
  readonly times: readonly number[];
}

/** Runs of both in turn, so that a busy machine slows both down equally. */
export function sideBySide(a: () => number, b: () => number): readonly [Run, Run] {
  const runs = [a, b].map((run) => ({ found: run(), times: [] as number[], run }));
  for (let round = 0; round < rounds; round += 1)
    for (const { run, times } of runs) {
      const begin = performance.now();
      run();
      times.push(performance.now() - begin);
    }
  const [first, second] = runs;
  if (!first || !second) throw new Error('Two runs are compared.');
  return [first, second];
}

/** Prints the median time and the speed of each, and how the first compares with the second. */
export function report(
  label: string,
  megabytes: number,
  runs: readonly (readonly [string, Run])[],
): void {
  console.log(`\n${label}, ${megabytes.toFixed(1)} MB`);
  for (const [name, { found, times }] of runs) {
    const ms = median(times);
    const speed = (megabytes / ms) * 1000;
    console.log(`${name.padEnd(12)} ${ms.toFixed(0)} ms  ${speed.toFixed(1)} MB/s  ${found} found`);
  }
  const [first, second] = runs.map(([, { times }]) => times);
  const ratios = first?.map((time, round) => time / (second?.[round] ?? NaN)) ?? [];
  console.log(
    `${runs[0]?.[0] ?? ''} takes ${median(ratios).toFixed(2)} times as long (median of rounds)`,
  );
}
