/** The worker that holds the catalog and its indexes and answers, so that the page never waits. */
import { workerSide } from './worker-side';
import type { FromAnswerWorker, ToAnswerWorker } from './messages';

const take = workerSide((message: FromAnswerWorker) => postMessage(message));

onmessage = ({ data }: MessageEvent<ToAnswerWorker>) => take(data);
