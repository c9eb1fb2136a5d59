import type { FileReading } from '../../formats/readers/file-reading';
import { inTime } from '../../in-time';
import type { FromReadWorker, ToReadWorker } from './messages';

/** Milliseconds; the largest file that is taken needs some tens of seconds on a slow phone. */
const timeoutMs = 180_000;

export interface ReadTask {
  /**
   * Rejects with TooLate, with Cancelled, or with any other error where the worker stopped.
   */
  readonly reading: Promise<FileReading>;
  readonly cancel: () => void;
}

/** Thrown where the reader of a file has changed their mind. */
export class Cancelled extends Error {}

/** Reads a file in a worker of its own, which ends with it: what one file breaks, no other meets. */
export function readInWorker(given: ToReadWorker): ReadTask {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  let cancel: () => void = () => undefined;
  const answered = new Promise<FileReading>((resolve, reject) => {
    cancel = () => reject(new Cancelled());
    worker.addEventListener('message', ({ data }: MessageEvent<FromReadWorker>) => {
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data.reading);
    });
    worker.addEventListener('error', () => reject(new Error('The worker stopped')));
    worker.addEventListener('messageerror', () =>
      reject(new Error('The answer could not be read')),
    );
  });
  worker.postMessage(given, [given.bytes.buffer]);
  const reading = inTime(answered, timeoutMs).finally(() => worker.terminate());
  return { reading, cancel };
}
