import type { Catalog } from '../../catalog/types';
import type { Answer, Refusal } from '../answer';
import type { Question } from '../question';
import type { FromWorker, ToWorker } from './messages';

export type Ask = (question: Question) => Promise<Answer | Refusal>;

const asks = new WeakMap<Catalog, Ask>();

/** Asks a worker, one for each catalog, which starts with the first question. */
export function askWorker(catalog: Catalog): Ask {
  const ask = asks.get(catalog) ?? start(catalog);
  asks.set(catalog, ask);
  return ask;
}

function start(catalog: Catalog): Ask {
  const waiting = new Map<number, PromiseWithResolvers>();
  const worker = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data: { turn, reply } }: MessageEvent<FromWorker>) => {
    waiting.get(turn)?.resolve(reply);
    waiting.delete(turn);
  });
  // The file is missing or a question broke it: whoever waits is told, the next one starts anew.
  worker.addEventListener('error', () => {
    asks.delete(catalog);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped'));
  });
  send({ features: catalog.features });
  let turn = 0;
  return (question) =>
    new Promise((resolve, reject) => {
      turn += 1;
      waiting.set(turn, { resolve, reject });
      send({ turn, question });
    });
}

interface PromiseWithResolvers {
  readonly resolve: (reply: Answer | Refusal) => void;
  readonly reject: (error: Error) => void;
}
