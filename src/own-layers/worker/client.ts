import type { FileReading } from '../../formats/readers/file-reading';
import { watched } from '../../deadline';
import { knowSummary } from '../layer-summary';
import type { OwnFeature } from '../own-layer';
import type { FromReadWorker, Progress, ToReadWorker } from './messages';

export type { Progress };

/** Milliseconds without a message; the largest file that is taken is parsed in some tens of seconds. */
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
export function readInWorker(
  given: ToReadWorker,
  progress: (progress: Progress) => void = () => undefined,
): ReadTask {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const parts = new LayerParts();
  let cancel: () => void = () => undefined;
  const answered = new Promise<FileReading>((resolve, reject) => {
    cancel = () => reject(new Cancelled());
    worker.addEventListener('message', ({ data }: MessageEvent<FromReadWorker>) => {
      goesOn();
      if ('progress' in data) progress(data.progress);
      else if ('failed' in data) reject(new Error(data.failed));
      else if ('reading' in data) resolve(parts.whole(data.reading));
      else parts.take(data);
    });
    worker.addEventListener('error', () => reject(new Error('The worker stopped')));
    worker.addEventListener('messageerror', () =>
      reject(new Error('The answer could not be read')),
    );
  });
  worker.postMessage(given, [given.bytes.buffer]);
  const { result, goesOn } = watched(answered, timeoutMs);
  return { reading: result.finally(() => worker.terminate()), cancel };
}

/** Joins the features of each layer, which come in parts. */
class LayerParts {
  readonly #features: OwnFeature[][] = [];

  take(part: Extract<FromReadWorker, { layer: number }>): void {
    const features = (this.#features[part.layer] ??= []);
    if ('summary' in part) knowSummary(features, part.summary);
    else features.push(...part.features);
  }

  whole(reading: FileReading): FileReading {
    const layers = reading.layers.map((layer, at) => ({
      ...layer,
      features: this.#features[at] ?? [],
    }));
    return { ...reading, layers };
  }
}
