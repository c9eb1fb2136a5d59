/** The worker's side: joins the parts of all points and makes tiles of them. */
import type { FromTileWorker, PointPart, ToTileWorker } from './messages';
import { pointTiles } from './point-tiles';

/** Handles messages of the page; each `ready` asks for the next part. */
export function tileTaker(
  send: (message: FromTileWorker, moved: Transferable[]) => void,
): (message: ToTileWorker) => void {
  let parts: PointPart[] = [];
  let tileOf = pointTiles([]);
  send({ ready: true }, []);
  return (message) => {
    if ('tile' in message) {
      // The writer's buffer is up to twice as long, and the map keeps it.
      const bytes = tileOf(message.tile).slice();
      return send({ turn: message.turn, bytes }, [bytes.buffer as ArrayBuffer]);
    }
    if (message.isFirst) parts = [];
    if ('part' in message) parts.push(message.part);
    else {
      tileOf = pointTiles(parts);
      parts = [];
      send({ given: message.all }, []);
    }
    send({ ready: true }, []);
  };
}
