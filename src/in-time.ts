/** Thrown where something did not answer in time. */
export class TooLate extends Error {}

/**
 * The result of a promise, or TooLate after so many milliseconds: what never answers would keep a
 * reader waiting without a word. `onLate` ends what is no longer waited for.
 */
export async function inTime<T>(
  promise: Promise<T>,
  ms: number,
  onLate: () => void = () => undefined,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(new TooLate(`No answer within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
