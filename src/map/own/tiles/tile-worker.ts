/** The worker that holds the points of large own layers and makes the tiles that the map draws. */
import type { ToTileWorker } from './messages';
import { tileTaker } from './tile-taker';

const take = tileTaker((message, transfer) => postMessage(message, { transfer }));

onmessage = ({ data }: MessageEvent<ToTileWorker>) => take(data);
