/** The page's side of the worker of tiles: sends points in parts, then asks for tiles. */
import { deadline } from '../../../deadline';
import { inTime } from '../../../deadline';
import { postInOrder } from '../../../query/worker/in-order';
import type { FromTileWorker, PointPart, TilePlace, ToTileWorker } from './messages';

export interface TileSide {
  /** Gives the worker all points anew; false where other points were given meanwhile. */
  readonly give: (parts: Iterable<PointPart>) => Promise<boolean>;
  /** The bytes of a tile. Both reject where the worker has stopped or does not answer in time. */
  readonly tile: (place: TilePlace) => Promise<Uint8Array>;
  /** Handles a message of the worker. */
  readonly take: (message: FromTileWorker) => void;
  /** Rejects whatever waits. */
  readonly fail: () => void;
}

interface Waiting<T> {
  readonly resolve: (result: T) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds for a part or a tile; the tile of a million points takes about one second. */
const timeoutMs = 60_000;

/** `late` is called where the worker does not answer; it should stop it and call `fail`. */
export function tileSide(
  send: (message: ToTileWorker, moved: Transferable[]) => void,
  late: () => void,
): TileSide {
  const points = pointsGiven((message) => send(message, movedWith(message)), late);
  const tiles = new Map<number, Waiting<Uint8Array>>();
  let turns = 0;
  return {
    give: points.give,
    tile(tile) {
      turns += 1;
      const turn = turns;
      const made = new Promise<Uint8Array>((resolve, reject) =>
        tiles.set(turn, { resolve, reject }),
      );
      // Not behind points that are being given: until they are all there, the old ones are drawn.
      send({ turn, tile }, []);
      return inTime(made, timeoutMs, late);
    },
    take(message) {
      if (!('turn' in message)) return points.take(message);
      tiles.get(message.turn)?.resolve(message.bytes);
      tiles.delete(message.turn);
    },
    fail() {
      const error = new Error('The worker of tiles stopped');
      for (const { reject } of tiles.values()) reject(error);
      tiles.clear();
      points.fail(error);
    },
  };
}

/** The points that are being given; the last ones count. */
function pointsGiven(send: (message: ToTileWorker) => void, late: () => void) {
  const post = postInOrder(send);
  const clock = deadline(timeoutMs, late);
  let giving: Waiting<boolean> | null = null;
  let gifts = 0;

  /** Stops in the middle where other points are given. */
  function* messages(parts: Iterable<PointPart>, gift: number): Generator<ToTileWorker> {
    let isFirst = true;
    for (const part of parts) {
      if (gift !== gifts) return;
      clock.restart();
      yield { part, isFirst };
      isFirst = false;
    }
    clock.restart();
    yield { all: gift, isFirst };
  }

  return {
    give: (parts: Iterable<PointPart>) =>
      new Promise<boolean>((resolve, reject) => {
        giving?.resolve(false);
        giving = { resolve, reject };
        gifts += 1;
        clock.restart();
        post.parts(messages(parts, gifts));
      }),
    take(message: { readonly ready: true } | { readonly given: number }) {
      if ('ready' in message) return post.ready();
      if (message.given !== gifts) return;
      clock.end();
      giving?.resolve(true);
      giving = null;
    },
    fail(error: Error) {
      clock.end();
      giving?.reject(error);
      giving = null;
    },
  };
}

/** The page has no use for what it has sent, so it goes without being copied. */
function movedWith(message: ToTileWorker): Transferable[] {
  if (!('part' in message)) return [];
  const { lons, lats, numbers, colours } = message.part;
  return [lons, lats, numbers, colours].map(({ buffer }) => buffer as ArrayBuffer);
}
