import type { Catalog } from '../../catalog/types';
import { pageSide, type Ask } from './page-side';
import type { FromWorker, ToWorker } from './messages';

export type { Ask };

const asks = new WeakMap<Catalog, Ask>();

/** Asks a worker, one for each catalog, which starts with the first question. */
export function askWorker(catalog: Catalog): Ask {
  const ask = asks.get(catalog) ?? start(catalog);
  asks.set(catalog, ask);
  return ask;
}

function start(catalog: Catalog): Ask {
  const worker = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  const { ask, take, fail } = pageSide(catalog, (message: ToWorker) => worker.postMessage(message));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => take(data));
  // The file is missing or a question broke it: whoever waits is told, the next one starts anew.
  worker.addEventListener('error', () => {
    asks.delete(catalog);
    worker.terminate();
    fail();
  });
  return ask;
}
