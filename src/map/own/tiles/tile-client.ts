import { tileSide, type TileSide } from './tile-side';
import type { FromTileWorker } from './messages';

export interface TileMaker extends Pick<TileSide, 'give' | 'tile'> {
  readonly stop: () => void;
}

/** A worker that makes tiles. `died` is called where it stops by itself or does not answer. */
export function tileMaker(died: () => void): TileMaker {
  const worker = new Worker(new URL('./tile-worker.ts', import.meta.url), { type: 'module' });
  let isEnded = false;
  const stop = () => {
    isEnded = true;
    worker.terminate();
    fail();
  };
  const die = () => {
    if (isEnded) return;
    stop();
    died();
  };
  const { give, tile, take, fail } = tileSide(
    (message, moved) => worker.postMessage(message, moved),
    die,
  );
  worker.addEventListener('message', ({ data }: MessageEvent<FromTileWorker>) => take(data));
  worker.addEventListener('error', die);
  worker.addEventListener('messageerror', die);
  return { give, tile, stop };
}
