/** Holds the features and their indexes, and answers, so that the page never waits for an answer. */
import { answering } from './worker-side';
import type { FromWorker, ToWorker } from './messages';

const take = answering((message: FromWorker) => postMessage(message));

onmessage = ({ data }: MessageEvent<ToWorker>) => take(data);
