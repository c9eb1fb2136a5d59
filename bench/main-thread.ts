/** The tasks of the page's main thread, from a trace of Chromium. */
import type { Browser, Page } from 'playwright';

/** The part of a trace event that is used; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, which other programs do not affect. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

export async function traceOf(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return trace.traceEvents;
}

/** The three longest tasks by processor time, and by clock time, in ms. */
export function longestTasks(events: readonly TraceEvent[]): string {
  const main = events.find(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    ({ pid, tid, ph, name }) =>
      pid === main?.pid && tid === main.tid && ph === 'X' && name.endsWith('RunTask'),
  );
  const longest = (time: (task: TraceEvent) => number) =>
    tasks
      .map((task) => time(task) / 1000)
      .toSorted((a, b) => b - a)
      .slice(0, 3)
      .map((ms) => ms.toFixed(1))
      .join(', ');
  const processor = longest(({ tdur, dur = 0 }) => tdur ?? dur);
  return `${processor} ms of processor time (${longest(({ dur = 0 }) => dur)} on the clock)`;
}
