/** The worker that reads one file of data, so that the page never waits for a large one. */
import type { FileReading } from '../../formats/readers/file-reading';
import { readDataFile } from '../../formats/readers/read-data-file';
import { toponymsOf } from '../../formats/readers/toponyms';
import { slices } from '../../query/worker/slices';
import { summaryOf } from '../layer-summary';
import type { FromReadWorker, ToReadWorker } from './messages';

const say = (message: FromReadWorker) => postMessage(message);

onmessage = ({ data }: MessageEvent<ToReadWorker>) => {
  const { bytes, name, options, features } = data;
  const progress = (done: number, all: number) =>
    say({ progress: { step: 'checking', done, all } });
  readDataFile(bytes, name, { ...options, progress, toponyms: toponymsOf({ features }) }).then(
    sendInParts,
    (error: unknown) => say({ failed: String(error) }),
  );
};

/** The page is blocked while a message is copied, so it gets many small ones. */
const mostInPart = 2_000;

function sendInParts(reading: FileReading): void {
  for (const [layer, { features }] of reading.layers.entries()) {
    for (const part of slices(features, mostInPart)) say({ layer, features: part });
    say({ layer, summary: summaryOf(features) });
  }
  say({ reading: { ...reading, layers: reading.layers.map((one) => ({ ...one, features: [] })) } });
}
