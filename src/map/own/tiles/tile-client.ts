import type { FromTileWorker, PointPart, TilePlace, ToTileWorker } from './messages';

export interface TileMaker {
  /** Gives the worker all points anew; false where other points were given meanwhile. */
  readonly give: (parts: Iterable<PointPart>) => Promise<boolean>;
  /** The bytes of a tile; rejects where the worker has stopped. */
  readonly tile: (place: TilePlace) => Promise<Uint8Array>;
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that makes tiles. */
export function tileMaker(): TileMaker {
  const worker = new Worker(new URL('./tile-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let [turns, giving] = [0, 0];
  let ready: () => void = () => undefined;
  const send = (message: ToTileWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromTileWorker>) => {
    if ('ready' in data) return ready();
    waiting.get(data.turn)?.resolve(data.bytes);
    waiting.delete(data.turn);
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker of tiles stopped'));
    waiting.clear();
  };
  worker.addEventListener('error', fail);
  /** Each `ready` arrives as a task of its own, so the page can draw between two parts. */
  const taken = (message: ToTileWorker) =>
    new Promise<void>((resolve) => {
      ready = resolve;
      send(message);
    });

  return {
    async give(parts) {
      const turn = (giving += 1);
      let isFirst = true;
      for (const part of parts) {
        await taken({ part, isFirst, isLast: false });
        if (turn !== giving) return false;
        isFirst = false;
      }
      await taken({ part: null, isFirst, isLast: true });
      return turn === giving;
    },
    tile: (tile) =>
      new Promise((resolve, reject) => {
        turns += 1;
        waiting.set(turns, { resolve, reject });
        send({ turn: turns, tile });
      }),
    stop() {
      worker.terminate();
      fail();
    },
  };
}
