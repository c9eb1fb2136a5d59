import { watched } from '../../deadline';
import type { Catalog } from '../../catalog/types';
import { pageSide, type Ask } from './page-side';
import type { FromAnswerWorker, ToAnswerWorker } from './messages';

export type { Ask };

const asks = new WeakMap<Catalog, Ask>();
/**
 * Milliseconds without a word after which a worker is given up: no question takes as long, and a
 * large layer that a reader added goes to it in many parts.
 */
const timeoutMs = 60_000;

/** Sends questions to a worker, one worker for each catalog, started by the first question. */
export function askWorker(catalog: Catalog): Ask {
  const ask = asks.get(catalog) ?? start(catalog);
  asks.set(catalog, ask);
  return ask;
}

function start(catalog: Catalog): Ask {
  const worker = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  const { ask, take, fail } = pageSide(catalog, (message: ToAnswerWorker) =>
    worker.postMessage(message),
  );
  const waiting = new Set<() => void>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromAnswerWorker>) => {
    for (const goesOn of waiting) goesOn();
    take(data);
  });
  const stop = () => {
    asks.delete(catalog);
    worker.terminate();
    fail();
  };
  // Its file is missing, a question broke it, or it does not answer: waiting questions fail, and
  // the next one starts a new worker.
  worker.addEventListener('error', stop);
  return (question, brought) => {
    const { result, goesOn } = watched(ask(question, brought), timeoutMs, stop);
    waiting.add(goesOn);
    return result.finally(() => waiting.delete(goesOn));
  };
}
