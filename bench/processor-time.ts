/** What a task finds, and its milliseconds of processor time, the garbage collector's among them. */
export function processorTime<Found>(
  task: () => Found,
): readonly [milliseconds: number, found: Found] {
  const begin = process.cpuUsage();
  const found = task();
  return [processorMsSince(begin), found];
}

/** Other programs lengthen the time of the clock, and not this. */
export function processorMsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
