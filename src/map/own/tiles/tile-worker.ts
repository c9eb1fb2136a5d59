/** The worker that holds the points of large own layers and makes the tiles that the map draws. */
import type { FromTileWorker, PointPart, ToTileWorker } from './messages';
import { pointTiles } from './point-tiles';

const say = (message: FromTileWorker, moved: Transferable[] = []) =>
  postMessage(message, { transfer: moved });
let parts: PointPart[] = [];
let tileOf = pointTiles([]);

onmessage = ({ data }: MessageEvent<ToTileWorker>) => {
  if ('turn' in data) {
    const bytes = tileOf(data.tile);
    return say({ turn: data.turn, bytes }, [bytes.buffer]);
  }
  if (data.isFirst) parts = [];
  if (data.part) parts.push(data.part);
  if (data.isLast) {
    tileOf = pointTiles(parts);
    parts = [];
  }
  say({ ready: true });
};
