/** Time limits: what never answers would keep a reader waiting without a word. */

/** Thrown where something did not answer in time. */
export class TooLate extends Error {}

/** A limit that begins again with each sign of life, for work of which nobody knows how long it is. */
export interface Deadline {
  readonly restart: () => void;
  readonly end: () => void;
}

/** Calls `late` where for so many milliseconds after a `restart` neither it nor `end` was called. */
export function deadline(ms: number, late: () => void): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  return {
    restart() {
      end();
      timer = setTimeout(late, ms);
    },
    end,
  };
}

export interface Watched<T> {
  /** The result of the promise, or TooLate after so many milliseconds without a sign. */
  readonly result: Promise<T>;
  /** Says that the work goes on. */
  readonly goesOn: () => void;
}

/** `onLate` ends what is no longer waited for. */
export function watched<T>(
  promise: Promise<T>,
  ms: number,
  onLate: () => void = () => undefined,
): Watched<T> {
  let reject: (error: Error) => void = () => undefined;
  const late = new Promise<never>((_, fail) => (reject = fail));
  const clock = deadline(ms, () => {
    onLate();
    reject(new TooLate(`No answer within ${ms} ms`));
  });
  clock.restart();
  const result = Promise.race([promise, late]).finally(clock.end);
  return { result, goesOn: clock.restart };
}

/** The result of a promise, or TooLate after so many milliseconds, whatever it shows of itself. */
export function inTime<T>(promise: Promise<T>, ms: number, onLate?: () => void): Promise<T> {
  return watched(promise, ms, onLate).result;
}
