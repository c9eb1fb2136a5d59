/** Runs several tasks in turn, so that a busy moment of the machine affects all of them. */
export function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  // The first round only warms up and is not counted.
  for (let round = -1; round < rounds; round += 1)
    for (const name of names) {
      const begin = performance.now();
      tasks[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - begin);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
