/** What the process holds once garbage is gone; the project `bounded` of the tests exposes the collector. */

/** Bytes in the heap and in buffers outside it. */
export function keptBytes(): number {
  if (!globalThis.gc) throw new Error('Run with --project bounded, which exposes the collector.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
