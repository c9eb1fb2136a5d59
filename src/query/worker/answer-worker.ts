/** The worker that holds the catalog and its indexes and answers, so that the page never waits. */
import { workerSide } from './worker-side';
import type { FromWorker, ToWorker } from './messages';

const take = workerSide((message: FromWorker) => postMessage(message));

onmessage = ({ data }: MessageEvent<ToWorker>) => take(data);
